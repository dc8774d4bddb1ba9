package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.TestClock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine refuses to users, whichever entry point they use: here the services are called in Java, past every filter. */
class CommandGateTest extends IdentityTest {

    private static final String PROCESS = "behind-the-gate";

    @Autowired ProcessEngine engine;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired IdentityService identity;
    @Autowired AuthorizationBypass checks;

    private String instance;
    private String definition;
    private String task;

    @BeforeEach
    void startsAProcess() {
        engine.getRepositoryService().createDeployment().enableDuplicateFiltering(true).name(PROCESS).addModelInstance(PROCESS + ".bpmn",
                Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLive(100).startEvent()
                        .userTask("work").camundaCandidateGroups("agents").userTask("later").camundaCandidateGroups("agents").endEvent().done())
                .deploy();
        var started = runtime.startProcessInstanceByKey(PROCESS, Map.of("amount", "300.00"));
        instance = started.getId();
        definition = started.getProcessDefinitionId();
        task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    @AfterEach
    void signsOut() {
        identity.clearAuthentication();
        runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true);
    }

    @TestFactory
    Stream<DynamicTest> refusesAdministratorsToo() {
        return closed().entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
            as("admin", Groups.ADMINISTRATORS);
            assertThatThrownBy(way.getValue()).isInstanceOf(AuthorizationException.class);
            assertUnchanged();
        }));
    }

    private Map<String, ThrowingCallable> closed() {
        Map<String, ThrowingCallable> ways = new TreeMap<>();
        Map<String, Object> amount = Map.of("amount", "98765.43");
        ways.put("task variable", () -> tasks.setVariable(task, "amount", "98765.43"));
        ways.put("task variables", () -> tasks.setVariables(task, amount));
        ways.put("local task variable", () -> tasks.setVariableLocal(task, "amount", "98765.43"));
        ways.put("removed task variable", () -> tasks.removeVariable(task, "amount"));
        ways.put("resolve with variables", () -> tasks.resolveTask(task, amount));
        ways.put("BPMN error", () -> tasks.handleBpmnError(task, "code", "message", amount));
        ways.put("escalation", () -> tasks.handleEscalation(task, "code", amount));
        ways.put("new task", () -> tasks.newTask());
        ways.put("deleted task", () -> tasks.deleteTask(task));
        ways.put("due date of a task", () -> tasks.setDueDate(task, Date.from(TestClock.get().instant())));
        ways.put("name of a task", () -> tasks.setName(task, "Nothing to see"));
        ways.put("signal to an execution", () -> runtime.signal(instance, amount));
        ways.put("message to an execution", () -> runtime.messageEventReceived("any", instance, amount));
        ways.put("correlation", () -> runtime.createMessageCorrelation("any").setVariables(amount).correlate());
        ways.put("correlation by values", () -> runtime.createMessageCorrelation("any").processInstanceVariableEquals("amount", "300.00").correlate());
        ways.put("start by message", () -> runtime.startProcessInstanceByMessage("any"));
        ways.put("correlation by batch", () -> runtime.createMessageCorrelationAsync("any").processInstanceIds(List.of(instance)).correlateAllAsync());
        ways.put("signal", () -> runtime.signalEventReceived("any", amount));
        ways.put("condition", () -> runtime.createConditionEvaluation().setVariables(amount).evaluateStartConditions());
        ways.put("variables by batch", () -> runtime.setVariablesAsync(List.of(instance), amount));
        ways.put("modification", () -> runtime.createProcessInstanceModification(instance).startBeforeActivity("later").execute());
        ways.put("modification by batch", () -> runtime.createModification(definition).startBeforeActivity("later")
                .processInstanceIds(instance).executeAsync());
        ways.put("restart", () -> runtime.restartProcessInstances(definition).startBeforeActivity("later").processInstanceIds(instance).execute());
        ways.put("start elsewhere", () -> runtime.createProcessInstanceByKey(PROCESS).startBeforeActivity("later").execute());
        ways.put("start with variables", () -> runtime.startProcessInstanceByKey(PROCESS, amount));
        ways.put("start for a reference", () -> runtime.startProcessInstanceByKey(PROCESS, "C-2026-000001"));
        ways.put("start of a called process", () -> runtime.startProcessInstanceByKey("remedy-provision"));
        ways.put("migration with variables", () -> runtime.newMigration(runtime.createMigrationPlan(definition, definition)
                .mapEqualActivities().setVariables(amount).build()).processInstanceIds(instance).execute());
        ways.put("migration to another step", () -> runtime.newMigration(runtime.createMigrationPlan(definition, definition)
                .mapActivities("work", "later").build()).processInstanceIds(instance).execute());
        ways.put("cancelled by batch", () -> runtime.deleteProcessInstancesAsync(List.of(instance), "no"));
        ways.put("incident", () -> runtime.createIncident("any", instance, "x"));
        ways.put("external tasks", () -> engine.getExternalTaskService().fetchAndLock(1, "w").topic("x", 1000).execute());
        ways.put("case", () -> engine.getCaseService().createCaseInstanceByKey("any", amount));
        ways.put("property of the engine", () -> engine.getManagementService().setProperty("x", "y"));
        ways.put("removal time", () -> engine.getHistoryService().setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(Date.from(TestClock.get().instant())).byIds(instance).executeAsync());
        ways.put("history", () -> engine.getHistoryService().deleteHistoricProcessInstancesBulk(List.of(instance)));
        ways.put("shorter history", () -> engine.getRepositoryService().updateProcessDefinitionHistoryTimeToLive(definition, 99));
        return ways;
    }

    private void assertUnchanged() {
        identity.clearAuthentication();
        assertThat(runtime.getVariables(instance)).containsOnly(Map.entry("amount", "300.00"));
        assertThat(tasks.createTaskQuery().processInstanceId(instance).singleResult().getTaskDefinitionKey()).isEqualTo("work");
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).count()).isOne();
        assertThat(engine.getManagementService().createBatchQuery().count()).isZero();
        assertThat(engine.getRepositoryService().getProcessDefinition(definition).getHistoryTimeToLive()).isEqualTo(100);
    }

    @Test
    void takesNoAnswersToATaskWithoutAFormAndCompletesItWithNone() {
        as("agent", Groups.AGENTS);
        assertThatThrownBy(() -> tasks.complete(task, Map.of("amount", "1"))).hasMessageContaining("submit-form");
        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task, Map.of("amount", "1"))).hasMessageContaining("amount");
        assertUnchanged();
        as("agent", Groups.AGENTS);
        assertThatCode(() -> engine.getFormService().submitTaskForm(task, Map.of())).doesNotThrowAnyException();
        assertThat(tasks.createTaskQuery().processInstanceId(instance).singleResult().getTaskDefinitionKey()).isEqualTo("later");
    }

    @Test
    void startsAProcessWithoutAFormForAnalystsWithNothing() {
        as("analyst", Groups.ANALYSTS);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(PROCESS, Map.of("amount", "1"))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getFormService().submitStartForm(definition, Map.of("amount", "1"))).hasMessageContaining("amount");
        var started = runtime.startProcessInstanceByKey(PROCESS);
        identity.clearAuthentication();
        assertThat(runtime.getVariables(started.getId())).isEmpty();
        runtime.deleteProcessInstance(started.getId(), "end of test");
    }

    @Test
    void hidesValuesFromThoseWhoMayNotReadThemInEveryNestedQueryAndOrder() {
        as("analyst", Groups.ANALYSTS);
        var plan = runtime.createMigrationPlan(definition, definition).mapEqualActivities().build();
        var guess = runtime.createProcessInstanceQuery().variableValueLike("amount", "3%");
        assertThatThrownBy(() -> runtime.newMigration(plan).processInstanceQuery(guess).execute()).isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("values of variables");
        assertThatThrownBy(() -> runtime.newMigration(plan).processInstanceQuery(runtime.createProcessInstanceQuery().or()
                .variableValueLike("amount", "3%").endOr()).executeAsync()).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery().orderByProcessVariable("amount",
                org.camunda.bpm.engine.variable.Variables.stringValue("").getType()).asc().list()).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whatAModuleHasCheckedItselfPasses() {
        as("agent", Groups.AGENTS);
        checks.suspendedWhile(() -> runtime.setVariable(instance, "amount", "301.00"));
        identity.clearAuthentication();
        assertThat(runtime.getVariable(instance, "amount")).isEqualTo("301.00");
    }

    private void as(String user, String... groups) {
        identity.setAuthentication(user, List.of(groups));
    }
}
