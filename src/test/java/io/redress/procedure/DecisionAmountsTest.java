package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.Filings;
import io.redress.identity.access.Visitor;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Amounts computed by the tables stay readable for auditors, and only for those who may read the case. */
class DecisionAmountsTest extends ProcedureTest {

    @Autowired ObjectMapper json;
    @LocalServerPort int port;

    @Test
    void areForAuditorsAndNotForAnalysts() throws IOException {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        var instance = walk.instance();

        assertThat(outputs("auditor", instance)).anyMatch(output -> output.path("value").isNumber());
        assertThat(outputs("admin", instance)).anyMatch(output -> output.path("value").isNumber());
        assertThat(outputs("analyst", instance)).isNotEmpty().noneMatch(output -> output.path("value").isNumber());
        assertThat(outputs("analyst", instance)).extracting(output -> output.path("ruleId").asText())
                .as("which rows hit").containsExactlyInAnyOrderElementsOf(outputs("auditor", instance).stream().map(output -> output.path("ruleId").asText()).toList());
        assertThat(outputs("auditor", instance)).as("hidden, not removed").anyMatch(output -> output.path("value").isNumber());
    }

    @Test
    void areNotForAnalystsByIdEither() throws IOException {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        var history = engine.getHistoryService();
        var decided = history.createHistoricDecisionInstanceQuery().processInstanceId(walk.instance()).includeOutputs().list().stream()
                .filter(decision -> decision.getOutputs().stream().anyMatch(output -> output.getValue() instanceof Number)).findAny().orElseThrow();
        var path = "/engine-rest/history/decision-instance/" + decided.getId() + "?includeOutputs=true";

        assertThat(json.readTree(new Visitor(port, "auditor").get(path).body()).path("outputs")).anyMatch(output -> output.path("value").isNumber());
        assertThat(json.readTree(new Visitor(port, "analyst").get(path).body()).path("outputs")).isNotEmpty().noneMatch(output -> output.path("value").isNumber());
        assertThat(new Visitor(port, "agent").get(path).statusCode()).isEqualTo(403);
    }

    private List<JsonNode> outputs(String user, String instance) throws IOException {
        return json.readTree(new Visitor(port, user).get("/engine-rest/history/decision-instance?includeOutputs=true&processInstanceId=" + instance).body())
                .findValues("outputs").stream().flatMap(outputs -> StreamSupport.stream(outputs.spliterator(), false)).toList();
    }
}
