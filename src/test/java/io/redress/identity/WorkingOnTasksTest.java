package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.TestClock;
import io.redress.complaint.Complaints;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Only the assignee, or a candidate while there is none, works on a task; and nobody approves their own work. */
class WorkingOnTasksTest extends IdentityTest {

    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired HistoryService history;
    @Autowired IdentityService identity;
    @Autowired AuthorizationService authorizations;
    @Autowired AuthorizationBypass checks;
    @Autowired Complaints complaints;

    private String instance;

    @BeforeEach
    void startsAProcedure() {
        repository.createDeployment().enableDuplicateFiltering(true).name("working-on-tasks").addModelInstance("plan-and-approve.bpmn", model()).deploy();
        instance = start(null);
    }

    private String start(String businessKey) {
        return runtime.startProcessInstanceByKey("plan-and-approve", businessKey, Map.of("levels", List.of("supervisors", "managers"))).getId();
    }

    @AfterEach
    void signsOut() {
        identity.clearAuthentication();
        runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true);
    }

    private static BpmnModelInstance model() {
        var model = Bpmn.createExecutableProcess("plan-and-approve").camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("plan").camundaCandidateGroups("agents")
                .userTask("approve").camundaCandidateGroups("${level}")
                .multiInstance().sequential().camundaCollection("${levels}").camundaElementVariable("level").multiInstanceDone()
                .endEvent().done();
        var properties = model.newInstance(CamundaProperties.class);
        var fourEyes = model.newInstance(CamundaProperty.class);
        fourEyes.setCamundaName("fourEyesWith");
        fourEyes.setCamundaValue("plan");
        properties.addChildElement(fourEyes);
        model.getModelElementById("approve").addChildElement(extension(model, properties));
        return model;
    }

    private static org.camunda.bpm.model.bpmn.instance.ExtensionElements extension(BpmnModelInstance model, CamundaProperties properties) {
        var extension = model.newInstance(org.camunda.bpm.model.bpmn.instance.ExtensionElements.class);
        extension.addChildElement(properties);
        return extension;
    }

    private void as(String user, String... groups) {
        identity.setAuthentication(user, List.of(groups));
    }

    private Task task() {
        var authentication = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        if (authentication != null) {
            identity.setAuthentication(authentication.getUserId(), authentication.getGroupIds());
        }
        return task;
    }

    private String id() {
        return task().getId();
    }

    private void planBy(String user) {
        as(user, "agents");
        tasks.complete(id());
    }

    @TestFactory
    Stream<DynamicTest> someoneWhoSeesTheTaskButIsNoCandidateCannotWorkOnIt() {
        return works().entrySet().stream().map(work -> DynamicTest.dynamicTest(work.getKey(), () -> {
            as("finance", "unit-finance");
            assertThat(tasks.createTaskQuery().taskId(id()).count()).as("sees it").isOne();
            assertThatThrownBy(work.getValue()).isInstanceOf(AuthorizationException.class);
        }));
    }

    @TestFactory
    Stream<DynamicTest> aCandidateCannotWorkOnWhatAColleagueHasClaimed() {
        return works().entrySet().stream().map(work -> DynamicTest.dynamicTest(work.getKey(), () -> {
            as("agent", "agents");
            tasks.claim(id(), "agent");
            as("agent2", "agents");
            assertThatThrownBy(work.getValue()).isInstanceOf(AuthorizationException.class);
        }));
    }

    private Map<String, ThrowingCallable> works() {
        return Map.ofEntries(
                Map.entry("claim", () -> tasks.claim(id(), identity.getCurrentAuthentication().getUserId())),
                Map.entry("complete", () -> tasks.complete(id())),
                Map.entry("resolve", () -> tasks.resolveTask(id())),
                Map.entry("delegate", () -> tasks.delegateTask(id(), "agent2")),
                Map.entry("assign", () -> tasks.setAssignee(id(), "agent2")),
                Map.entry("own", () -> tasks.setOwner(id(), "agent2")),
                Map.entry("set variable", () -> tasks.setVariable(id(), "answer", 1)),
                Map.entry("set local variable", () -> tasks.setVariableLocal(id(), "answer", 1)),
                Map.entry("remove variable", () -> tasks.removeVariable(id(), "levels")),
                Map.entry("bpmn error", () -> tasks.handleBpmnError(id(), "code")),
                Map.entry("escalation", () -> tasks.handleEscalation(id(), "code")),
                Map.entry("due date", () -> tasks.setDueDate(id(), Date.from(TestClock.get().instant()))),
                Map.entry("priority", () -> tasks.setPriority(id(), 90)),
                Map.entry("save", () -> {
                    var task = task();
                    task.setDescription("other");
                    tasks.saveTask(task);
                }),
                Map.entry("add candidate group", () -> tasks.addCandidateGroup(id(), "unit-finance")),
                Map.entry("add candidate user", () -> tasks.addCandidateUser(id(), "finance")),
                Map.entry("delete candidate group", () -> tasks.deleteCandidateGroup(id(), "agents")),
                Map.entry("instance variable", () -> runtime.setVariable(instance, "levels", List.of())),
                Map.entry("cancel", () -> runtime.deleteProcessInstance(instance, "no")));
    }

    @Test
    void aCandidateClaimsAndCompletes() {
        as("agent", "agents");
        tasks.claim(id(), "agent");
        tasks.complete(id());
        assertThat(task().getTaskDefinitionKey()).isEqualTo("approve");
    }

    @Test
    void theRecordNamesTheCandidateWhoCompletedAnUnclaimedTask() {
        planBy("agent2");
        var plan = history.createHistoricTaskInstanceQuery().processInstanceId(instance).taskDefinitionKey("plan");
        identity.clearAuthentication();
        assertThat(plan.singleResult().getAssignee()).isEqualTo("agent2");
    }

    @Test
    void theRecordNamesTheAdministratorWhoCompletedInSomeonesPlace() {
        as("agent", "agents");
        tasks.claim(id(), "agent");
        as("admin", "camunda-admin");
        tasks.complete(id());
        identity.clearAuthentication();
        assertThat(history.createHistoricTaskInstanceQuery().processInstanceId(instance).taskDefinitionKey("plan").singleResult().getAssignee())
                .isEqualTo("admin");
    }

    @Test
    void aTaskCanBeHandedToAnotherCandidateOnly() {
        as("agent", "agents");
        tasks.claim(id(), "agent");
        assertThatThrownBy(() -> tasks.setAssignee(id(), "finance")).isInstanceOf(ProcessEngineException.class).hasMessageContaining("finance");
        assertThatThrownBy(() -> tasks.delegateTask(id(), "finance")).isInstanceOf(ProcessEngineException.class);
        tasks.setAssignee(id(), "agent2");
        as("agent2", "agents");
        tasks.setAssignee(id(), null);
        assertThat(task().getAssignee()).isNull();
        assertThatThrownBy(() -> tasks.claim(id(), "finance")).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void theAssigneeCannotWidenTheCircleOfCandidates() {
        as("agent", "agents");
        tasks.claim(id(), "agent");
        assertThatThrownBy(() -> tasks.addCandidateUser(id(), "finance")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.addGroupIdentityLink(id(), "unit-finance", IdentityLinkType.CANDIDATE))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whoeverPlannedMayNeitherClaimNorBeGivenNorCompleteTheApproval() {
        planBy("agent");
        as("agent", "agents", "supervisors");
        assertThatThrownBy(() -> tasks.claim(id(), "agent")).isInstanceOf(AuthorizationException.class).hasMessageContaining("Four eyes");
        assertThatThrownBy(() -> tasks.complete(id())).isInstanceOf(AuthorizationException.class).hasMessageContaining("Four eyes");
        assertThatThrownBy(() -> tasks.setVariable(id(), "approval", "APPROVE")).isInstanceOf(AuthorizationException.class);
        as("supervisor", "supervisors");
        assertThatThrownBy(() -> tasks.setAssignee(id(), "agent")).hasMessageContaining("Four eyes");
        assertThatThrownBy(() -> tasks.delegateTask(id(), "agent")).hasMessageContaining("Four eyes");
        identity.clearAuthentication();
        assertThatThrownBy(() -> tasks.setAssignee(id(), "agent")).as("not even by the procedure").hasMessageContaining("Four eyes");
    }

    @Test
    void fourEyesHoldOnEveryLevelAndForAdministrators() {
        planBy("agent");
        as("supervisor", "supervisors");
        tasks.complete(id());
        as("agent", "agents", "managers");
        assertThatThrownBy(() -> tasks.complete(id())).hasMessageContaining("Four eyes");
        as("agent", "camunda-admin");
        assertThatThrownBy(() -> tasks.complete(id())).hasMessageContaining("Four eyes");
        as("manager", "managers");
        assertThatCode(() -> tasks.complete(id())).doesNotThrowAnyException();
    }

    @Test
    void aModuleActsUnderItsOwnRulesAndTheRecordStillNamesTheUser() {
        as("manager", "managers");
        assertThatThrownBy(() -> runtime.setVariable(instance, "seen", true)).isInstanceOf(AuthorizationException.class);
        checks.suspendedWhile(() -> runtime.setVariable(instance, "seen", true));
        identity.clearAuthentication();
        assertThat(history.createUserOperationLogQuery().processInstanceId(instance).operationType("SetVariable").singleResult().getUserId())
                .isEqualTo("manager");
    }

    @Test
    void tasksLeaveNoGrantsBehind() {
        planBy("agent");
        identity.clearAuthentication();
        assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK).list())
                .as("but that of administrators on all").extracting(Authorization::getResourceId).containsOnly("*");
    }

    @Test
    void notesAreNotForAnalystsAndAuditorsOnlyReadThem() {
        runtime.deleteProcessInstance(instance, "of no complaint");
        instance = start(complaints.open(Filings.anonymous(), null).reference().value());
        as("agent", "agents");
        tasks.createComment(id(), instance, "called twice");
        as("auditor", "auditors");
        assertThat(tasks.getTaskComments(id())).hasSize(1);
        assertThatThrownBy(() -> tasks.createComment(id(), instance, "x")).isInstanceOf(AuthorizationException.class);
        as("analyst", "analysts");
        assertThatThrownBy(() -> tasks.getTaskComments(id())).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aNoteThatNoCaseFileCouldKeepIsRefused() {
        as("agent", "agents");
        assertThatThrownBy(() -> tasks.createComment(id(), instance, "called twice")).hasMessageContaining("this task belongs to none");
        assertThat(tasks.getTaskComments(id())).isEmpty();
    }

    @Test
    void documentsAreNotHungOnTasks() {
        as("agent", "agents");
        assertThatThrownBy(() -> tasks.createAttachment("url", id(), instance, "Letter of Mrs Fields", "What she wrote", "http://example.org"))
                .isInstanceOf(AuthorizationException.class);
    }
}
