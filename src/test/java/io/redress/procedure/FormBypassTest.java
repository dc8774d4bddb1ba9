package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.complaint.CaseEntry;
import io.redress.identity.access.Visitor;
import io.redress.remedy.RemedyKind;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries from outside, as every role, to set a variable, to start elsewhere, to move or to speed up a complaint that waits for its approval. Each
 * attempt is refused and the complaint is unchanged.
 */
class FormBypassTest extends ProcedureTest {

    private static final List<String> ROLES = List.of("agent", "quality", "supervisor", "manager", "executive", "analyst", "auditor", "admin");
    private static final String AMOUNT = "{\"value\":\"98765.43\",\"type\":\"String\"}";
    private static final String AMOUNTS = "{\"paymentAmount\":" + AMOUNT + "}";

    @LocalServerPort int port;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private Walk walk;
    private String task;
    private String instance;
    private String definition;

    @BeforeEach
    void aPlanWaitsForItsApproval() {
        walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        task = walk.task("UserTask_ApproveResolution").getId();
        walk.asUser("supervisor", () -> engine.getTaskService().claim(task, "supervisor"));
        instance = walk.task("UserTask_ApproveResolution").getProcessInstanceId();
        definition = walk.task("UserTask_ApproveResolution").getProcessDefinitionId();
    }

    /** The original exploit: 98,765.43 was paid on a plan of 300. */
    @Test
    void aSupervisorCannotRaiseTheAmountAndApprove() {
        var supervisor = new Visitor(port, "supervisor");
        refused("supervisor", supervisor.call("PUT", "/engine-rest/task/" + task + "/variables/paymentAmount", AMOUNT));
        assertThat(supervisor.call("POST", "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"approval\":{\"value\":\"APPROVE\"},\"paymentAmount\":" + AMOUNT + "}}").statusCode()).isEqualTo(400);
        assertThat(walk.task("UserTask_ApproveResolution")).as("still open").isNotNull();

        assertThat(supervisor.call("POST", "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"approval\":{\"value\":\"APPROVE\"}}}").statusCode()).isEqualTo(204);
        walk.on();
        assertThat(remedies.of(walk.reference())).filteredOn(remedy -> remedy.kind() == RemedyKind.PAYMENT)
                .singleElement().satisfies(payment -> assertThat(payment.amount()).isEqualByComparingTo("300.00"));
    }

    @TestFactory
    Stream<DynamicTest> noOtherWaySetsAVariableStartsElsewhereOrMovesACase() {
        return ways().entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> ROLES.forEach(role -> {
            var before = state();
            refused(role, send(role, way.getValue()));
            assertThat(state()).as("%s as %s", way.getKey(), role).isEqualTo(before);
        })));
    }

    /** Otherwise conditions and tables would evaluate the wrapper. */
    @Test
    void anAnswerWrappedInJsonIsTakenAsTheValueItIs() {
        assertThat(send("supervisor", new Way("POST", "/task/" + task + "/submit-form",
                "{\"variables\":{\"approval\":{\"value\":\"\\\"APPROVE\\\"\",\"type\":\"Json\"}}}")).statusCode()).isEqualTo(204);
        walk.on();
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instance).variableName("approval").list())
                .isNotEmpty().allSatisfy(variable -> assertThat(variable.getTypeName()).isEqualTo("string"));
    }

    /** Open to administrators, and audited. */
    @TestFactory
    Stream<DynamicTest> nobodyButAnAdministratorChangesAVariableOfAnInstance() {
        return Map.of(
                "one", new Way("PUT", "/process-instance/" + instance + "/variables/paymentAmount", AMOUNT),
                "several", new Way("POST", "/process-instance/" + instance + "/variables", "{\"modifications\":" + AMOUNTS + "}"),
                "none left", new Way("DELETE", "/process-instance/" + instance + "/variables/paymentAmount", null),
                "of an execution", new Way("PUT", "/execution/" + instance + "/localVariables/paymentAmount", AMOUNT),
                "several of an execution", new Way("POST", "/execution/" + instance + "/localVariables", "{\"deletions\":[\"paymentAmount\"]}"))
                .entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> ROLES.stream().filter(role -> !role.equals("admin"))
                        .forEach(role -> {
                            var before = state();
                            refused(role, send(role, way.getValue()));
                            assertThat(state()).as(role).isEqualTo(before);
                        })));
    }

    @Test
    void whatAnAdministratorChangesStandsInTheCaseFileWithBeforeAndAfter() {
        var answer = send("admin", new Way("PUT", "/process-instance/" + instance + "/variables/decisionRoom", "{\"value\":\"B12\",\"type\":\"String\"}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        send("admin", new Way("POST", "/process-instance/" + instance + "/variables",
                "{\"modifications\":{\"decisionRoom\":{\"value\":\"C7\",\"type\":\"String\"}}}"));
        send("admin", new Way("DELETE", "/process-instance/" + instance + "/variables/decisionRoom", null));

        assertThat(timeline.of(walk.reference())).filteredOn(entry -> entry.kind().equals("VARIABLE_CHANGED"))
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo("admin"))
                .extracting(FormBypassTest::change)
                .containsExactly("decisionRoom: null -> \"B12\"", "decisionRoom: \"B12\" -> \"C7\"", "decisionRoom: \"C7\" -> null");
        var page = new Visitor(port, "auditor").open("/desk/complaints/" + walk.reference()).body();
        assertThat(page).contains("decisionRoom").contains("B12");
    }

    @Test
    void notEvenAnAdministratorSaysAnewWhichComplaintItIsOrSendsAnObject() {
        var before = state();
        for (var name : List.of("complaint", "reference")) {
            refused("admin", send("admin", new Way("PUT", "/process-instance/" + instance + "/variables/" + name, AMOUNT)));
            refused("admin", send("admin", new Way("DELETE", "/process-instance/" + instance + "/variables/" + name, null)));
        }
        refused("admin", send("admin", new Way("PUT", "/process-instance/" + instance + "/variables/zz", """
                {"value": "[]", "type": "Object", "valueInfo": {"objectTypeName": "java.util.ArrayList", "serializationDataFormat": "application/json"}}
                """)));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aReferenceHasOneProcedureWhoeverStartsItAndEvenWhenItHasEnded() {
        refusedToStart();
        engine.getRuntimeService().deleteProcessInstance(instance, "an administrator ended it");
        refusedToStart();
    }

    private void refusedToStart() {
        var before = engine.getRuntimeService().createProcessInstanceQuery().count();
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(ComplaintProcedure.KEY, walk.reference().value()))
                .hasMessageContaining("has had its procedure");
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(ComplaintProcedure.KEY)).hasMessageContaining("by the application");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(before);
    }

    /** Nodes do not see each other's uncommitted data; the database does. */
    @Test
    void ofTwoStartsAtOnceOneIsRefused() {
        var reference = complaints.open(Filings.leakingHeatExchanger(), null).reference().value();
        var started = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            engine.getRuntimeService().startProcessInstanceByKey(ComplaintProcedure.KEY, reference);
            started.countDown();
            untilSomebodyWaits();
        }));
        assertThatThrownBy(() -> {
            started.await();
            engine.getRuntimeService().startProcessInstanceByKey(ComplaintProcedure.KEY, reference);
        }).hasStackTraceContaining("one_procedure_per_complaint");
        first.join();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference, ComplaintProcedure.KEY).count())
                .isOne();
    }

    private void untilSomebodyWaits() {
        var waiting = jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
        while (waiting.query(Integer.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aMigrationStandsInTheTimelineOfTheComplaintAndInTheLogAlsoFromABatch() {
        var plain = new Way("POST", "/migration/execute", migration("UserTask_ApproveResolution", "{}"));
        assertThat(send("analyst", plain).statusCode()).isEqualTo(204);
        assertThat(send("analyst", new Way("POST", "/migration/executeAsync", plain.body())).statusCode()).isEqualTo(200);
        runBatches();

        assertThat(timeline.of(walk.reference())).filteredOn(entry -> entry.kind().equals("MIGRATED")).hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.actor()).isEqualTo("analyst");
                    assertThat(entry.data().path("to").asText()).isEqualTo(definition);
                });
        assertThat(engine.getHistoryService().createUserOperationLogQuery().operationType("Migrate").processDefinitionId(definition).list())
                .isNotEmpty().allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo("analyst"));
    }

    private void runBatches() {
        for (var jobs = batchJobs(); !jobs.isEmpty(); jobs = batchJobs()) {
            engine.getManagementService().executeJob(jobs.get(0).getId());
        }
    }

    private List<Job> batchJobs() {
        return engine.getManagementService().createBatchQuery().list().stream()
                .flatMap(batch -> Stream.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId()))
                .flatMap(jobs -> engine.getManagementService().createJobQuery().jobDefinitionId(jobs).list().stream()).toList();
    }

    private Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ofTheTask(ways);
        ofTheInstance(ways);
        starts(ways);
        jobs(ways);
        history(ways);
        return ways;
    }

    private void ofTheTask(Map<String, Way> ways) {
        var path = "/task/" + task;
        ways.put("variable of a task", new Way("PUT", path + "/variables/paymentAmount", AMOUNT));
        ways.put("variables of a task", new Way("POST", path + "/variables", "{\"modifications\":" + AMOUNTS + "}"));
        ways.put("local variable of a task", new Way("PUT", path + "/localVariables/paymentAmount", AMOUNT));
        ways.put("local variables of a task", new Way("POST", path + "/localVariables", "{\"modifications\":" + AMOUNTS + "}"));
        ways.put("removed variable of a task", new Way("DELETE", path + "/variables/paymentAmount", null));
        ways.put("complete with variables", new Way("POST", path + "/complete",
                "{\"variables\":{\"approval\":{\"value\":\"APPROVE\"},\"paymentAmount\":" + AMOUNT + "}}"));
        ways.put("complete with the form's own answers", new Way("POST", path + "/complete", "{\"variables\":{\"approval\":{\"value\":\"APPROVE\"}}}"));
        ways.put("complete without the answers", new Way("POST", path + "/complete", "{}"));
        ways.put("submit more than the form asks", new Way("POST", path + "/submit-form",
                "{\"variables\":{\"approval\":{\"value\":\"APPROVE\"},\"paymentAmount\":" + AMOUNT + "}}"));
        ways.put("submit an object", new Way("POST", path + "/submit-form", """
                {"variables": {"approval": {"value": "\\"APPROVE\\"", "type": "Object",
                  "valueInfo": {"objectTypeName": "java.lang.String", "serializationDataFormat": "application/json"}}}}
                """));
        ways.put("resolve with variables", new Way("POST", path + "/resolve", "{\"variables\":" + AMOUNTS + "}"));
        ways.put("BPMN error", new Way("POST", path + "/bpmnError", "{\"errorCode\":\"remedyRefused\",\"variables\":" + AMOUNTS + "}"));
        ways.put("BPMN escalation", new Way("POST", path + "/bpmnEscalation", "{\"escalationCode\":\"x\",\"variables\":" + AMOUNTS + "}"));
        ways.put("another due date", new Way("PUT", path,
                "{\"name\":\"Approve resolution\",\"assignee\":\"supervisor\",\"due\":\"2099-01-01T00:00:00.000+0000\"}"));
        ways.put("task beside the procedure", new Way("POST", "/task/create", "{\"name\":\"extra\",\"parentTaskId\":\"" + task + "\"}"));
    }

    private void ofTheInstance(Map<String, Way> ways) {
        var one = "{\"processInstanceIds\":[\"" + instance + "\"]";
        ways.put("signal to an execution", new Way("POST", "/execution/" + instance + "/signal", "{\"variables\":" + AMOUNTS + "}"));
        ways.put("trigger of a message", new Way("POST", "/execution/" + withdrawable() + "/messageSubscriptions/complaint.withdrawn/trigger",
                "{\"variables\":" + AMOUNTS + "}"));
        ways.put("message", new Way("POST", "/message", "{\"messageName\":\"complaint.withdrawn\",\"businessKey\":\"" + walk.reference()
                + "\",\"processVariables\":" + AMOUNTS + "}"));
        ways.put("message by guessed values", new Way("POST", "/message",
                "{\"messageName\":\"complaint.withdrawn\",\"correlationKeys\":{\"paymentAmount\":{\"value\":\"300.00\",\"type\":\"String\"}}}"));
        ways.put("signal", new Way("POST", "/signal", "{\"name\":\"any\",\"variables\":" + AMOUNTS + "}"));
        ways.put("condition", new Way("POST", "/condition", "{\"variables\":" + AMOUNTS + "}"));
        ways.put("modification", new Way("POST", "/process-instance/" + instance + "/modification",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"CallActivity_ProvideRemedies\",\"variables\":" + AMOUNTS + "}]}"));
        ways.put("modification later", new Way("POST", "/process-instance/" + instance + "/modification-async",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"CallActivity_ProvideRemedies\"}]}"));
        ways.put("modification of many", new Way("POST", "/modification/execute", one + ",\"processDefinitionId\":\"" + definition
                + "\",\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"CallActivity_ProvideRemedies\"}]}"));
        ways.put("variables by batch", new Way("POST", "/process-instance/variables-async", one + ",\"variables\":" + AMOUNTS + "}"));
        ways.put("messages by batch", new Way("POST", "/process-instance/message-async",
                one + ",\"messageName\":\"complaint.withdrawn\",\"variables\":" + AMOUNTS + "}"));
        ways.put("migration with variables", new Way("POST", "/migration/execute", migration("UserTask_ApproveResolution", AMOUNTS)));
        ways.put("migration by batch with variables", new Way("POST", "/migration/executeAsync", migration("UserTask_ApproveResolution", AMOUNTS)));
        ways.put("migration past the approval", new Way("POST", "/migration/execute", migration("UserTask_CallBackComplainant", "{}")));
        ways.put("external task", new Way("POST", "/external-task/fetchAndLock",
                "{\"workerId\":\"w\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"x\",\"lockDuration\":1000}]}"));
    }

    private void starts(Map<String, Way> ways) {
        var process = "/process-definition/key/complaint-handling";
        ways.put("start in the middle", new Way("POST", process + "/start", "{\"variables\":" + AMOUNTS
                + ",\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"CallActivity_ProvideRemedies\"}]}"));
        ways.put("start with variables", new Way("POST", process + "/start", "{\"variables\":" + AMOUNTS + "}"));
        ways.put("start without the form", new Way("POST", process + "/start", "{}"));
        ways.put("start once more for a reference", new Way("POST", process + "/start", "{\"businessKey\":\"" + walk.reference() + "\"}"));
        for (var called : List.of("remedy-provision", "letter-delivery")) {
            ways.put("start " + called, new Way("POST", "/process-definition/key/" + called + "/start", "{}"));
            ways.put("start " + called + " with variables", new Way("POST", "/process-definition/key/" + called + "/start",
                    "{\"businessKey\":\"" + walk.reference() + "\",\"variables\":" + AMOUNTS + "}"));
            ways.put("submit the form of " + called, new Way("POST", "/process-definition/key/" + called + "/submit-form",
                    "{\"variables\":" + AMOUNTS + "}"));
            ways.put("submit nothing to " + called, new Way("POST", "/process-definition/key/" + called + "/submit-form", "{}"));
        }
        var restart = "{\"processInstanceIds\":[\"" + instance
                + "\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"CallActivity_ProvideRemedies\"}]}";
        ways.put("restart", new Way("POST", "/process-definition/" + definition + "/restart", restart));
        ways.put("restart by batch", new Way("POST", "/process-definition/" + definition + "/restart-async", restart));
    }

    private void jobs(Map<String, Way> ways) {
        var job = "/job/" + engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream().findFirst()
                .orElseGet(() -> engine.getManagementService().createJobQuery().list().get(0)).getId();
        ways.put("due date of a job", new Way("PUT", job + "/duedate", "{\"duedate\":\"2020-01-01T00:00:00.000+0000\"}"));
        ways.put("due date anew", new Way("POST", job + "/duedate/recalculate", null));
        ways.put("job by hand", new Way("POST", job + "/execute", null));
        ways.put("tries of a job that has not failed", new Way("PUT", job + "/retries", "{\"retries\":0}"));
        ways.put("priority of a job", new Way("PUT", job + "/priority", "{\"priority\":5}"));
        ways.put("deleted job", new Way("DELETE", job, null));
    }

    private void history(Map<String, Way> ways) {
        var one = "{\"historicProcessInstanceIds\":[\"" + instance + "\"]";
        ways.put("time to live of nothing", new Way("PUT", "/process-definition/" + definition + "/history-time-to-live", "{\"historyTimeToLive\":0}"));
        ways.put("no time to live", new Way("PUT", "/process-definition/" + definition + "/history-time-to-live", "{\"historyTimeToLive\":null}"));
        ways.put("removal at once", new Way("POST", "/history/process-instance/set-removal-time",
                one + ",\"absoluteRemovalTime\":\"2020-01-01T00:00:00.000+0000\"}"));
        ways.put("removal of a list", new Way("POST", "/history/process-instance/delete", one + "}"));
        ways.put("removal of values", new Way("DELETE", "/history/process-instance/" + instance + "/variable-instances", null));
    }

    private String withdrawable() {
        return engine.getRuntimeService().createExecutionQuery().processInstanceId(instance)
                .messageEventSubscriptionName("complaint.withdrawn").singleResult().getId();
    }

    /** As generated by the engine, with some variables, and with one step mapped to another. */
    private String migration(String target, String variables) {
        var proposed = send("analyst", new Way("POST", "/migration/generate",
                "{\"sourceProcessDefinitionId\":\"%1$s\",\"targetProcessDefinitionId\":\"%1$s\"}".formatted(definition))).body();
        var plan = proposed.replace("\"targetActivityIds\":[\"UserTask_ApproveResolution\"]", "\"targetActivityIds\":[\"" + target + "\"]")
                .replaceFirst("\"variables\":\\w+", "\"variables\":" + variables);
        assertThat(plan).contains(target).contains("\"variables\":" + variables);
        return "{\"processInstanceIds\":[\"" + instance + "\"],\"migrationPlan\":" + plan + "}";
    }

    /** Everything that somebody might have changed; batches would change it later. */
    private Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        var variables = engine.getRuntimeService().getVariablesTyped(instance, false);
        variables.keySet().forEach(name -> state.put("variable " + name, variables.getValueTyped(name) instanceof SerializableValue text
                ? String.valueOf(text.getValueSerialized()) : String.valueOf(variables.get(name))));
        var open = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
        state.put("task", List.of(open.getId(), open.getName(), String.valueOf(open.getAssignee()), String.valueOf(open.getDueDate()),
                engine.getTaskService().getVariablesLocal(open.getId()).toString()));
        state.put("instances", engine.getRuntimeService().createProcessInstanceQuery().count());
        state.put("batches", engine.getManagementService().createBatchQuery().count());
        state.put("jobs", engine.getManagementService().createJobQuery().list().stream()
                .map(job -> job.getId() + job.getDuedate() + job.getRetries() + job.isSuspended() + job.getPriority()).sorted().toList());
        state.put("time to live", engine.getRepositoryService().getProcessDefinition(definition).getHistoryTimeToLive());
        state.put("removal", String.valueOf(engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance)
                .singleResult().getRemovalTime()));
        state.put("status", walk.status());
        state.put("remedies", remedies.of(walk.reference()).size());
        state.put("timeline", timeline.of(walk.reference()).size());
        return state;
    }

    private HttpResponse<String> send(String role, Way way) {
        return new Visitor(port, role).call(way.method(), "/engine-rest" + way.path(), way.body());
    }

    private static void refused(String role, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s as %s: %s", answer.uri(), role, answer.body()).isBetween(400, 499);
    }

    private static String change(CaseEntry entry) {
        return entry.data().path("name").asText() + ": " + entry.data().path("before") + " -> " + entry.data().path("after");
    }

    private record Way(String method, String path, String body) {}
}
