package io.redress.identity.access;

import io.redress.Filings;
import io.redress.complaint.Complaints;
import io.redress.identity.Groups;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A separate small process for each attempt, created without any user. */
class Stage {

    static final String PROCESS = "access-matrix";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Complaints complaints;
    private int deployments;

    Stage(ProcessEngine engine, Complaints complaints) {
        this.complaints = complaints;
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.identity = engine.getIdentityService();
    }

    private static String model(String key) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1)
                .startEvent().camundaFormKey("any")
                .userTask("work").camundaCandidateGroups("agents")
                .endEvent().done());
    }

    String newModel() {
        return model("deployed-" + ++deployments).replace("<userTask ", "<userTask camunda:formRef=\"record-lessons\" camunda:formRefBinding=\"latest\" ");
    }

    String deployment() {
        return repository.createDeployment().addString("deleted.bpmn", model("deleted-" + ++deployments)).deploy().getId();
    }

    void deploy() {
        repository.createDeployment().addString("access-matrix.bpmn", model(PROCESS)).enableDuplicateFiltering(true).name("access").deploy();
    }

    String instance() {
        return runtime.startProcessInstanceByKey(PROCESS, Map.of("told", "in confidence")).getId();
    }

    String instanceOf(String reference) {
        return runtime.startProcessInstanceByKey(PROCESS, reference, Map.of("told", "in confidence")).getId();
    }

    String taskOfAComplaint() {
        return taskOf(instanceOf(complaints.open(Filings.anonymous(), null).reference().value()));
    }

    String task() {
        return taskOf(instance());
    }

    String taskOf(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    String taskOfAgent2() {
        var task = task();
        tasks.setAssignee(task, "agent2");
        return task;
    }

    String endedInstance() {
        var instance = instance();
        tasks.complete(taskOf(instance));
        return instance;
    }

    /** A separate definition for each attempt. */
    String spare() {
        return repository.createProcessDefinitionQuery().deploymentId(deployment()).singleResult().getId();
    }

    /** None of the demo users is one. */
    void operator() {
        var operator = identity.newUser("operator");
        operator.setPassword("operator");
        identity.saveUser(operator);
        identity.createMembership("operator", Groups.OPERATORS);
    }

    String definition() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(PROCESS).latestVersion().singleResult().getId();
    }
}
