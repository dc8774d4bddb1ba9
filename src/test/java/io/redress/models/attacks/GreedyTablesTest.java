package io.redress.models.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.engine.DecisionPreview;
import io.redress.identity.access.Visitor;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A table that would use all of the node's memory or time is stopped with an error message, and the node goes on working. */
@RedressTest
@Timeout(120)
class GreedyTablesTest {

    private static final String DEPLOY = "/engine-rest/deployment/create";
    private static final String EVALUATE = "/engine-rest/decision-definition/key/attack/evaluate";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DecisionPreview preview;

    @AfterEach
    void remove() {
        repository.createDeploymentQuery().deploymentName("attack.dmn").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"count(for a in 1..3000, b in 1..3000 return a)", "count(for a in 1..1000000000 return a)",
        "(for i in 1..60 return if i = 1 then \"ab\" else partial[-1] + partial[-1])[-1]", "matches(text, \"(.*a){12}b\")",
        "decimal(1, 1000000000)"})
    void areEndedOverRest(String greedy) {
        deploy(Dmn.literal("", greedy));
        var analyst = new Visitor(port, "analyst");

        var answer = analyst.call("POST", EVALUATE, "{\"variables\":{\"text\":{\"value\":\"" + "a".repeat(3000) + "\",\"type\":\"String\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("was ended");
        assertThat(analyst.get("/engine-rest/process-definition/count").statusCode()).isEqualTo(200);
    }

    @Test
    void areEndedManyTimesWithinALittleMemory() {
        deploy(Dmn.literal("", "count(for a in 1..3000, b in 1..3000 return a)"));
        var analyst = new Visitor(port, "analyst");

        for (int time = 0; time < 20; time++) {
            assertThat(analyst.call("POST", EVALUATE, "{\"variables\":{}}").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void areEndedAheadOfTheProcedure() {
        deploy(Dmn.table(Dmn.INPUT, "<outputEntry><text>count(for a in 1..3000, b in 1..3000 return a)</text></outputEntry>"));

        assertThat(preview.of(Dmn.DECISION, Map.of("reference", "C-1"), Map::size)).isEmpty();
    }

    @Test
    void areEndedInTheConditionToo() {
        deploy(Dmn.table("<inputEntry><text>count(for a in 1..3000, b in 1..3000 return a) &gt; 1</text></inputEntry>", Dmn.OUTPUT));

        assertThat(new Visitor(port, "analyst").call("POST", EVALUATE, "{\"variables\":{\"reference\":{\"value\":\"x\"}}}").body()).contains("was ended");
    }

    private void deploy(String table) {
        var answer = new Visitor(port, "analyst").upload(DEPLOY, "attack.dmn", table);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
