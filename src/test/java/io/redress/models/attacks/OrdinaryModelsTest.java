package io.redress.models.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.identity.access.Visitor;
import io.redress.procedure.ProcessVariables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What analysts do every day still works, over the same API. */
@RedressTest
class OrdinaryModelsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    /** Names that nothing sets are refused: this form asks for those that the models here read. */
    @BeforeEach
    void deployAFormThatAsksForTheFacts() {
        var fields = facts().keySet().stream().filter(name -> !ProcessVariables.ALL.contains(name))
                .map(name -> "{\"type\": \"number\", \"id\": \"%1$s\", \"key\": \"%1$s\"}".formatted(name)).collect(Collectors.joining(","));
        deploy("attack.form", "{\"type\": \"default\", \"id\": \"attack\", \"components\": [" + fields + "]}");
    }

    @AfterEach
    void remove() {
        engine.getRepositoryService().createDeploymentQuery().deploymentName("attack.form").list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getRepositoryService().createDeploymentQuery().deploymentName("attack.bpmn").list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getRepositoryService().createDeploymentQuery().deploymentName("attack.dmn").list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${admission == 'REFUSE'}", "#{admission == 'REFUSE'}", "${!apology}", "${amount > 99.5 and amount < 200}", "${facts.level == 'HIGH'}",
        "${facts['level'] == 'HIGH'}", "${list[1] == 'b'}", "${json.address.city == 'Wuhan'}", "${json.phones[0] == '1'}", "${empty nothing}",
        "${json.count + 1 == 3}", "${day.year == 2026}", "${size(list) == 2 && size(admission) == 6}", "${contains(list, 'b')}", "${contains(lowerCase(admission), 'fus')}",
        "${execution.processBusinessKey == 'C-1'}", "${amount gt 1 ? true : false}", "${upperCase('a') == 'A' and now() != null}"})
    void conditionsReadPlainValues(String condition) {
        deploy("attack.bpmn", Bpmn.condition(condition.replace("<", "&lt;").replace("&&", "&amp;&amp;"))
                .replace("<startEvent id=\"start\"/>", "<startEvent id=\"start\" camunda:formRef=\"attack\" camunda:formRefBinding=\"latest\"/>"));

        engine.getRuntimeService().startProcessInstanceByKey(Bpmn.PROCESS, "C-1", facts());

        assertThat(engine.getHistoryService().createHistoricActivityInstanceQuery().activityId("yes").processDefinitionId(definition()).list()).hasSize(1);
    }

    @Test
    void stepsReadPlainValuesInAllPlaces() {
        deploy("attack.bpmn", Bpmn.step("<userTask id=\"step\" name=\"Call ${facts.level}\" camunda:formRef=\"attack\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"${group}\" camunda:dueDate=\"${due}\" camunda:priority=\"${size(list)}\">"
                + "<documentation>Now ${admission}</documentation>" + Bpmn.extensions("<camunda:inputOutput><camunda:inputParameter name=\"letter\">${facts.level}</camunda:inputParameter>"
                        + "</camunda:inputOutput><camunda:failedJobRetryTimeCycle>${cycle}</camunda:failedJobRetryTimeCycle>")
                + "<multiInstanceLoopCharacteristics camunda:collection=\"${list}\" camunda:elementVariable=\"item\"/></userTask>"));

        engine.getRuntimeService().startProcessInstanceByKey(Bpmn.PROCESS, "C-1", facts());

        var tasks = engine.getTaskService().createTaskQuery().processDefinitionKey(Bpmn.PROCESS).list();
        assertThat(tasks).hasSize(2).allSatisfy(task -> {
            assertThat(task.getName()).isEqualTo("Call HIGH");
            assertThat(task.getDescription()).isEqualTo("Now REFUSE");
            assertThat(task.getPriority()).isEqualTo(2);
            assertThat(task.getDueDate()).isNotNull();
        });
    }

    @Test
    void tablesAreWrittenInFeelOrExpressions() {
        deploy("attack.dmn", Dmn.table("<inputEntry><text>contains(lower case(?), \"ref\")</text></inputEntry>",
                "<outputEntry expressionLanguage=\"juel\"><text>${reference}</text></outputEntry>"));

        var result = engine.getDecisionService().evaluateDecisionByKey(Dmn.DECISION).variables(Map.of("reference", "REFUND")).evaluate();

        assertThat((Object) result.getSingleResult().getSingleEntry()).isEqualTo("REFUND");
    }

    private String definition() {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(Bpmn.PROCESS).latestVersion().singleResult().getId();
    }

    private void deploy(String file, String content) {
        var answer = new Visitor(port, "analyst").upload("/engine-rest/deployment/create", file, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("admission", "REFUSE");
        facts.put("apology", false);
        facts.put("amount", 120L);
        facts.put("group", "agents");
        facts.put("due", "2026-12-01T10:00:00");
        facts.put("cycle", "R3/PT1M");
        facts.put("nothing", null);
        facts.put("facts", new HashMap<>(Map.of("level", "HIGH")));
        facts.put("list", List.of("a", "b"));
        facts.put("day", LocalDate.of(2026, 11, 27));
        facts.put("json", Spin.JSON("{\"address\": {\"city\": \"Wuhan\"}, \"phones\": [\"1\"], \"count\": 2}"));
        return facts;
    }
}
