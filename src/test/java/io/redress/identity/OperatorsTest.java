package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.identity.access.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Suspending, activating and the history time to live are reserved for operators, and audited. */
class OperatorsTest extends IdentityTest {

    private static final String PROCESS = "held-up";
    private static final List<String> OTHERS = List.of("agent", "quality", "supervisor", "manager", "executive", "analyst", "auditor");

    @Autowired ProcessEngine engine;
    @Autowired RuntimeService runtime;
    @Autowired IdentityService identity;

    @LocalServerPort int port;

    private String instance;
    private String definition;

    @BeforeEach
    void aProcessRunsAndAnOperatorWatches() {
        engine.getRepositoryService().createDeployment().enableDuplicateFiltering(true).name(PROCESS)
                .addModelInstance(PROCESS + ".bpmn", model("P100D")).deploy();
        var started = runtime.startProcessInstanceByKey(PROCESS);
        instance = started.getId();
        definition = started.getProcessDefinitionId();
        if (identity.createUserQuery().userId("olga").count() == 0) {
            var olga = identity.newUser("olga");
            olga.setPassword("olga");
            identity.saveUser(olga);
            identity.createMembership("olga", Groups.OPERATORS);
        }
    }

    private static BpmnModelInstance model(String timeToLive) {
        return Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLiveString(timeToLive).startEvent()
                .userTask("work").camundaCandidateGroups("agents").boundaryEvent("late").timerWithDuration("P1D").endEvent()
                .moveToActivity("work").endEvent().done();
    }

    @AfterEach
    void ends() {
        runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true);
    }

    @TestFactory
    Stream<DynamicTest> onlyOperatorsHoldUpAndLetGoOn() {
        return suspensions().entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
            for (var other : OTHERS) {
                assertThat(put(other, way.getKey(), way.getValue().formatted(true))).as(other).isBetween(400, 499);
                assertThat(suspended()).as(other).isFalse();
            }
            assertThat(put("olga", way.getKey(), way.getValue().formatted(true))).isEqualTo(204);
            assertThat(suspended()).isTrue();
            assertThat(put("olga", way.getKey(), way.getValue().formatted(false))).isEqualTo(204);
            assertThat(suspended()).isFalse();
        }));
    }

    private Map<String, String> suspensions() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("/process-instance/" + instance + "/suspended", "{\"suspended\":%s}");
        ways.put("/process-instance/suspended", "{\"processInstanceIds\":[\"" + instance + "\"],\"suspended\":%s}");
        ways.put("/process-definition/" + definition + "/suspended", "{\"suspended\":%s,\"includeProcessInstances\":true}");
        ways.put("/process-definition/suspended", "{\"processDefinitionKey\":\"" + PROCESS + "\",\"suspended\":%s}");
        ways.put("/job/" + job().getId() + "/suspended", "{\"suspended\":%s}");
        ways.put("/job-definition/" + job().getJobDefinitionId() + "/suspended", "{\"suspended\":%s}");
        return ways;
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).singleResult();
    }

    private boolean suspended() {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult().isSuspended()
                || engine.getRepositoryService().getProcessDefinition(definition).isSuspended()
                || job().isSuspended()
                || engine.getManagementService().createJobDefinitionQuery().processDefinitionId(definition).list().stream()
                        .anyMatch(JobDefinition::isSuspended);
    }

    @Test
    void theLogOfOperationsNamesTheOperator() {
        put("olga", "/process-instance/" + instance + "/suspended", "{\"suspended\":true}");
        assertThat(engine.getHistoryService().createUserOperationLogQuery().processInstanceId(instance).operationType("Suspend").list())
                .singleElement().satisfies(entry -> assertThat(entry.getUserId()).isEqualTo("olga"));
    }

    @Test
    void theTimeToLiveIsTheOperatorsAndNeverGetsShorter() {
        var path = "/process-definition/" + definition + "/history-time-to-live";
        int before = timeToLive();
        for (var other : OTHERS) {
            assertThat(put(other, path, "{\"historyTimeToLive\":" + (before + 1) + "}")).as(other).isBetween(400, 499);
        }
        for (var someone : List.of("olga", "admin")) {
            for (var shorter : List.of("0", String.valueOf(before - 1), "null")) {
                assertThat(put(someone, path, "{\"historyTimeToLive\":" + shorter + "}")).as(shorter).isBetween(400, 499);
            }
        }
        assertThat(timeToLive()).isEqualTo(before);
        assertThat(put("olga", path, "{\"historyTimeToLive\":" + (before + 1) + "}")).isEqualTo(204);
        assertThat(timeToLive()).isEqualTo(before + 1);
        assertThat(engine.getHistoryService().createUserOperationLogQuery().processDefinitionId(definition)
                .operationType("UpdateHistoryTimeToLive").list()).isNotEmpty().allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo("olga"));
    }

    @Test
    void aDeploymentIsNoWayToKeepTheHistoryShorterEither() {
        var versions = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(PROCESS).count();
        var answer = new Visitor(port, "analyst").upload("/engine-rest/deployment/create", PROCESS + ".bpmn", Bpmn.convertToString(model("P0D")));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains("kept for");
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(PROCESS).count()).isEqualTo(versions);
    }

    @Test
    void aDeploymentIsNoWayToStartWhatIsOnlyCalledOrToHoldUpAProcess() throws IOException {
        var called = Files.readString(Path.of("processes/remedy-provision.bpmn")).replace("name=\"startableBy\" value=\"none\"",
                "name=\"startableBy\" value=\"agents\"");
        assertThat(new Visitor(port, "analyst").upload("/engine-rest/deployment/create", "remedy-provision.bpmn", called).body())
                .contains("started by its callers alone");
        identity.setAuthentication("analyst", List.of(Groups.ANALYSTS));
        try {
            assertThatThrownBy(() -> engine.getRepositoryService().createDeployment().addModelInstance(PROCESS + ".bpmn", model("P200D"))
                    .activateProcessDefinitionsOn(new Date(Long.MAX_VALUE / 1000)).deploy()).hasMessageContaining("operators");
        } finally {
            identity.clearAuthentication();
        }
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("remedy-provision").count()).isOne();
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(PROCESS).latestVersion().suspended().count())
                .isZero();
    }

    @Test
    void operatorsReadNoVariablesAndWorkOnNoTasks() {
        runtime.setVariable(instance, "told", "in confidence");
        var task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
        var olga = new Visitor(port, "olga");
        assertThat(olga.get("/engine-rest/process-instance/" + instance + "/variables").statusCode()).isBetween(400, 499);
        assertThat(olga.call("PUT", "/engine-rest/process-instance/" + instance + "/variables/told", "{\"value\":1}").statusCode()).isBetween(400, 499);
        assertThat(olga.call("POST", "/engine-rest/task/" + task + "/submit-form", "{}").statusCode()).isBetween(400, 499);
        assertThat(runtime.getVariable(instance, "told")).isEqualTo("in confidence");
        assertThat(olga.get("/desk/complaints").statusCode()).isNotEqualTo(200);
    }

    private int timeToLive() {
        return engine.getRepositoryService().getProcessDefinition(definition).getHistoryTimeToLive();
    }

    private int put(String user, String path, String body) {
        return new Visitor(port, user).call("PUT", "/engine-rest" + path, body).statusCode();
    }
}
