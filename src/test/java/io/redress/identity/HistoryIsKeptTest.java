package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.complaint.Complaints;
import io.redress.identity.access.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a user, including an administrator, requests from outside, the history stays. */
class HistoryIsKeptTest extends IdentityTest {

    private static final String REST = "/engine-rest";
    private static final String PROCESS = "kept-history";

    @LocalServerPort int port;
    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired HistoryService history;
    @Autowired JdbcClient database;
    @Autowired Complaints complaints;

    private String ended;
    private String definition;
    private String deployment;

    @BeforeEach
    void somethingHasRun() {
        repository.createDeployment().name(PROCESS).enableDuplicateFiltering(true).addString("kept.bpmn", model(PROCESS, 30)).deploy();
        ended = start(complaints.open(Filings.anonymous(), null).reference().value());
        var task = tasks.createTaskQuery().processInstanceId(ended).singleResult().getId();
        tasks.createComment(task, ended, "said once");
        tasks.complete(task);
        var process = repository.createProcessDefinitionQuery().processDefinitionKey(PROCESS).latestVersion().singleResult();
        definition = process.getId();
        deployment = process.getDeploymentId();
    }

    private String start(String businessKey) {
        return runtime.startProcessInstanceByKey(PROCESS, businessKey, Map.of("told", "something")).getId();
    }

    private static String model(String key, int days) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(days)
                .startEvent().userTask("work").camundaCandidateGroups("agents").endEvent().done());
    }

    private static String withForm(String model) {
        return model.replace("<userTask ", "<userTask camunda:formRef=\"record-lessons\" camunda:formRefBinding=\"latest\" ");
    }

    /** Every operation of the engine's REST API that deletes or shortens history. */
    private Map<String, Attempt> attempts() {
        var comment = tasks.getProcessInstanceComments(ended).get(0);
        var variable = history.createHistoricVariableInstanceQuery().processInstanceId(ended).singleResult().getId();
        var removal = "\"historicProcessInstanceIds\": [\"" + ended + "\"], \"absoluteRemovalTime\": \"2020-01-01T00:00:00.000+0000\"}";
        return Map.ofEntries(
                Map.entry("instance", new Attempt("DELETE", "/history/process-instance/" + ended, null)),
                Map.entry("instance if it exists", new Attempt("DELETE", "/history/process-instance/" + ended + "?failIfNotExists=false", null)),
                Map.entry("its variables", new Attempt("DELETE", "/history/process-instance/" + ended + "/variable-instances", null)),
                Map.entry("a variable", new Attempt("DELETE", "/history/variable-instance/" + variable, null)),
                Map.entry("batch of instances", new Attempt("POST", "/history/process-instance/delete",
                        "{\"historicProcessInstanceIds\": [\"" + ended + "\"], \"deleteReason\": \"x\"}")),
                Map.entry("removal time", new Attempt("POST", "/history/process-instance/set-removal-time", "{" + removal)),
                Map.entry("removal time of decisions", new Attempt("POST", "/history/decision-instance/set-removal-time",
                        "{\"historicDecisionInstanceQuery\": {}, \"clearedRemovalTime\": true}")),
                Map.entry("removal time of batches", new Attempt("POST", "/history/batch/set-removal-time",
                        "{\"historicBatchQuery\": {}, \"clearedRemovalTime\": true}")),
                Map.entry("decisions", new Attempt("POST", "/history/decision-instance/delete", "{\"historicDecisionInstanceQuery\": {}}")),
                Map.entry("clean-up by hand", new Attempt("POST", "/history/cleanup?immediatelyDue=true", null)),
                Map.entry("deployment with all that ran", new Attempt("DELETE", "/deployment/" + deployment + "?cascade=true", null)),
                Map.entry("deployment that something ran from", new Attempt("DELETE", "/deployment/" + deployment, null)),
                Map.entry("definition with all that ran", new Attempt("DELETE", "/process-definition/" + definition + "?cascade=true", null)),
                Map.entry("definitions by key", new Attempt("DELETE", "/process-definition/key/" + PROCESS + "?cascade=true", null)),
                Map.entry("note", new Attempt("DELETE", "/process-instance/" + ended + "/comment/" + comment.getId(), null)),
                Map.entry("notes", new Attempt("DELETE", "/process-instance/" + ended + "/comment", null)),
                Map.entry("words of a note", new Attempt("PUT", "/process-instance/" + ended + "/comment",
                        "{\"id\": \"" + comment.getId() + "\", \"message\": \"said otherwise\"}")),
                Map.entry("time to live", new Attempt("PUT", "/process-definition/" + definition + "/history-time-to-live",
                        "{\"historyTimeToLive\": 0}")));
    }

    private record Attempt(String method, String path, String json) {}

    @TestFactory
    Stream<DynamicTest> nobodyRemovesIt() {
        var before = rows();
        return Stream.of("admin", "supervisor", "analyst", "auditor").map(user -> new Visitor(port, user))
                .flatMap(visitor -> attempts().entrySet().stream().map(attempt -> DynamicTest.dynamicTest(visitor.user() + ": " + attempt.getKey(), () -> {
                    var asked = attempt.getValue();
                    var answer = visitor.call(asked.method(), REST + asked.path(), asked.json());
                    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
                    assertThat(rows()).as("what is on record").isEqualTo(before);
                })));
    }

    private String rows() {
        return database.sql("""
                select (select count(*) from act_hi_procinst where id_ = :id) || ' ' || (select count(*) from act_hi_varinst where proc_inst_id_ = :id)
                  || ' ' || (select count(*) from act_hi_taskinst where proc_inst_id_ = :id)
                  || ' ' || (select count(*) from act_hi_detail where proc_inst_id_ = :id)
                  || ' ' || (select string_agg(message_, ',') from act_hi_comment where proc_inst_id_ = :id)
                  || ' ' || (select removal_time_ from act_hi_procinst where id_ = :id)
                  || ' ' || (select history_ttl_ from act_re_procdef where id_ = :definition)""")
                .param("id", ended).param("definition", definition).query(String.class).single();
    }

    @Test
    void theLogOfOperationsIsNotAnnotatedOrCut() {
        var admin = new Visitor(port, "admin");
        admin.call("PUT", REST + "/process-definition/" + definition + "/suspended", "{\"suspended\": true}");
        admin.call("PUT", REST + "/process-definition/" + definition + "/suspended", "{\"suspended\": false}");
        var entry = history.createUserOperationLogQuery().processDefinitionId(definition).operationType("SuspendProcessDefinition").list().get(0);
        Stream.of(new Attempt("PUT", "/history/user-operation/" + entry.getOperationId() + "/set-annotation", "{\"annotation\": \"not me\"}"),
                new Attempt("PUT", "/history/user-operation/" + entry.getOperationId() + "/clear-annotation", null),
                new Attempt("DELETE", "/history/user-operation/" + entry.getId(), null)).forEach(asked ->
                assertThat(admin.call(asked.method(), REST + asked.path(), asked.json()).statusCode()).isBetween(400, 499));
        assertThat(history.createUserOperationLogQuery().operationId(entry.getOperationId()).list())
                .isNotEmpty().allMatch(line -> line.getAnnotation() == null);
    }

    @Test
    void aNewVersionOrAMigrationDoesNotShortenIt() {
        var analyst = new Visitor(port, "analyst");
        assertThat(analyst.upload(REST + "/deployment/create", "kept.bpmn", withForm(model(PROCESS, 29))).body()).contains("never shorter");
        assertThat(analyst.upload(REST + "/deployment/create", "kept.bpmn", withForm(model(PROCESS, 31))).statusCode()).isEqualTo(200);
        repository.createDeployment().addString("short.bpmn", model("short-history", 1)).deploy();
        var elsewhere = repository.createProcessDefinitionQuery().processDefinitionKey("short-history").latestVersion().singleResult().getId();
        var running = start("anything");
        var source = runtime.createProcessInstanceQuery().processInstanceId(running).singleResult().getProcessDefinitionId();
        var answer = analyst.call("POST", REST + "/migration/execute", """
                {"migrationPlan": {"sourceProcessDefinitionId": "%s", "targetProcessDefinitionId": "%s",
                  "instructions": [{"sourceActivityIds": ["work"], "targetActivityIds": ["work"]}]}, "processInstanceIds": ["%s"]}
                """.formatted(source, elsewhere, running));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("for less time");
    }

    @Test
    void aNewVersionOfATableDoesNotShortenIt() {
        var analyst = new Visitor(port, "analyst");
        var key = "kept-" + UUID.randomUUID();
        assertThat(analyst.upload(REST + "/deployment/create", "kept.dmn", table(key, 30)).statusCode()).isEqualTo(200);
        assertThat(analyst.upload(REST + "/deployment/create", "kept.dmn", table(key, 29)).body()).contains("never shorter");
        assertThat(analyst.upload(REST + "/deployment/create", "kept.dmn", table(key, 31)).statusCode()).isEqualTo(200);
    }

    private static String table(String key, int days) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="definitions" name="kept" namespace="http://camunda.org/schema/1.0/dmn">
                  <decision id="%s" name="Kept" camunda:historyTimeToLive="%d">
                    <decisionTable id="table"><output id="output" name="answer" typeRef="string" />
                      <rule id="rule"><outputEntry id="entry"><text>"yes"</text></outputEntry></rule></decisionTable>
                  </decision>
                </definitions>""".formatted(key, days);
    }

    @Test
    void theProcedureOfAComplaintIsNotCancelled() {
        var admin = new Visitor(port, "admin");
        var reference = "C-2026-990001";
        var instance = start(reference);
        for (var more : new String[] {"", "?skipCustomListeners=true&skipIoMappings=true&skipSubprocesses=true"}) {
            var answer = admin.call("DELETE", REST + "/process-instance/" + instance + more, null);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(reference);
        }
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isOne();
    }

    @Test
    void anotherInstanceIsCancelledAndStaysOnRecord() {
        var instance = start("no complaint");
        assertThat(new Visitor(port, "admin").call("DELETE", REST + "/process-instance/" + instance, null).statusCode()).isEqualTo(204);
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getEndTime()).isNotNull();
        assertThat(history.createUserOperationLogQuery().processInstanceId(instance).operationType("Delete").list())
                .isNotEmpty().allMatch(line -> line.getUserId().equals("admin"));
    }

    @Test
    void grantsThatADeploymentSetsUpAreTheSystemsAndOnlyThoseThatChange() {
        var analyst = new Visitor(port, "analyst");
        var key = "grants-" + UUID.randomUUID();
        var first = newGrants();
        assertThat(analyst.upload(REST + "/deployment/create", "grants.bpmn", withForm(model(key, 30))).statusCode()).isEqualTo(200);
        assertThat(newGrants()).as("recorded").isGreaterThan(first);
        var second = newGrants();
        assertThat(analyst.upload(REST + "/deployment/create", "grants.bpmn", withForm(model(key, 31))).statusCode()).isEqualTo(200);
        assertThat(newGrants()).as("nothing has changed").isEqualTo(second);
        assertThat(history.createUserOperationLogQuery().entityType("Authorization").userId("analyst").count()).isZero();
        assertThat(history.createUserOperationLogQuery().entityType("Deployment").userId("analyst").count()).isPositive();
    }

    private long newGrants() {
        return database.sql("select count(*) from act_hi_op_log where entity_type_ = 'Authorization' and user_id_ is null").query(Long.class).single();
    }
}
