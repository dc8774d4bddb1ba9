package io.redress.models.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.RedressTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Models deployed before validation existed, or inserted into the database another way, fail when they would run. */
@RedressTest
class HostileModelsInTheDatabaseTest {

    private static final String HARMLESS_TABLE = Dmn.table(Dmn.INPUT, Dmn.OUTPUT);

    private static final String REFUSAL = "(?s).*(is refused|refused here|switched off|cannot read|External functions are disabled).*";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private String deployment;

    @AfterEach
    void remove() {
        if (deployment != null) {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
        forget();
    }

    /** The diagrams that get as far as the step when they are started. */
    static Stream<Attack> runnable() {
        var started = List.of("condition: class", "condition: engine services", "condition: method", "condition: set", "condition: a verb", "condition: in ",
                "place: name of a task", "place: documentation", "place: assignee", "place: dueDate", "place: duration", "place: called", "place: collection",
                "place: loop cardinality", "place: input parameter", "place: list parameter", "place: in mapping", "place: business key", "place: conditional",
                "class on", "expression on", "delegate", "field injected", "shell", "mail", "class as", "expression as", "listener that is no verb",
                "task listener that", "listener of the process", "variables mapped", "script task in g", "script as execution", "script as input",
                "condition in a script");
        return Attacks.all().filter(attack -> attack.file().endsWith(".bpmn"))
                .filter(attack -> started.stream().anyMatch(attack.technique()::startsWith))
                .filter(attack -> !attack.technique().contains("thousand") && !attack.technique().contains("listener of an older"));
    }

    static Stream<Attack> tables() {
        return Attacks.all().filter(attack -> attack.technique().matches("table: (condition|result|input|literal|FEEL calls).*"));
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void failWhereTheyWouldRun(Attack attack) {
        put("attack.bpmn", Bpmn.task(""), attack.content());
        Map<String, Object> variables = new HashMap<>(Map.of("reference", "C-1", "list", List.of("a"), "name", "processEngineServices"));

        assertThatThrownBy(() -> run(variables)).satisfies(HostileModelsInTheDatabaseTest::isRefusal);

        assertThat(Files.exists(Path.of(Attacks.TRACE))).isFalse();
    }

    private static void isRefusal(Throwable thrown) {
        assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)).hasMessageMatching(REFUSAL);
    }

    private void run(Map<String, Object> variables) {
        var instance = engine.getRuntimeService().startProcessInstanceByKey(Bpmn.PROCESS, variables).getId();
        var jobs = new ArrayDeque<>(engine.getManagementService().createJobQuery().processInstanceId(instance).list());
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void failWhereTheyWouldDecide(Attack attack) {
        put("attack.dmn", HARMLESS_TABLE, attack.content());

        assertThatThrownBy(() -> engine.getDecisionService().evaluateDecisionByKey(Dmn.DECISION).variables(Map.of("reference", "C-1")).evaluate())
                .satisfies(HostileModelsInTheDatabaseTest::isRefusal);

        assertThat(Files.exists(Path.of(Attacks.TRACE))).isFalse();
    }

    @Test
    void areLoadedAllTheSameSoThatPeopleCanLookAtThem() {
        put("attack.bpmn", Bpmn.task(""), Bpmn.condition("${''.getClass() != null}"));

        var process = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(Bpmn.PROCESS).singleResult();

        assertThat(engine.getRepositoryService().getProcessDefinition(process.getId())).isNotNull();
        assertThatThrownBy(() -> run(Map.of())).hasMessageContaining("''.getClass()").hasMessageContaining("calls a method");
    }

    @Test
    void cannotBeGivenAVerbByAVariable() {
        put("attack.bpmn", Bpmn.task(""), Bpmn.service("camunda:delegateExpression=\"${reference}\"", ""));

        assertThatThrownBy(() -> run(Map.of("reference", "sendLetter"))).hasMessageContaining("name of a verb");
    }

    private void put(String file, String harmless, String hostile) {
        deployment = engine.getRepositoryService().createDeployment().addString(file, harmless).deploy().getId();
        jdbc.sql("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ?")
                .param(hostile.getBytes(StandardCharsets.UTF_8)).param(deployment).update();
        forget();
    }

    private void forget() {
        var cache = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache();
        cache.discardProcessDefinitionCache();
        cache.discardDecisionDefinitionCache();
        cache.discardDecisionRequirementsDefinitionCache();
    }
}
