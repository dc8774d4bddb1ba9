package io.redress.procedure;

import io.redress.complaint.Complaints;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Takes one complaint through the procedure step by step, as the people who work on it. */
class Walk {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final ManagementService management;
    private final IdentityService identity;
    private final HistoryService history;
    private final Complaints complaints;
    private final Reference reference;

    private Walk(ProcessEngine engine, Complaints complaints, Reference reference) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.identity = engine.getIdentityService();
        this.history = engine.getHistoryService();
        this.complaints = complaints;
        this.reference = reference;
    }

    static Walk of(Filing filing, ProcessEngine engine, Complaints complaints, ComplaintProcedure procedure) {
        return new Walk(engine, complaints, procedure.receive(filing, List.of(), null).reference());
    }

    static Walk following(Reference reference, ProcessEngine engine, Complaints complaints) {
        return new Walk(engine, complaints, reference);
    }

    Reference reference() {
        return reference;
    }

    /** Runs every due job of this case until there is a user task or everything has ended. */
    Walk on() {
        for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        return this;
    }

    /** The jobs of the case that are due now. */
    List<Job> due() {
        return instances().stream()
                .flatMap(id -> management.createJobQuery().processInstanceId(id).executable().list().stream())
                .toList();
    }

    private List<String> instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .map(instance -> instance.getId()).toList();
    }

    /** The instance of the procedure itself. */
    String instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference.value(), ComplaintProcedure.KEY)
                .singleResult().getId();
    }

    Task task(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).taskDefinitionKey(key).singleResult();
    }

    Walk as(String user, String taskKey, Map<String, Object> answers) {
        asUser(user, () -> engine.getFormService().submitTaskForm(task(taskKey).getId(), answers));
        return on();
    }

    /** What the form of this task shows: variables and texts of the case file. */
    Map<String, Object> shown(String taskKey) {
        return engine.getFormService().getTaskFormVariables(task(taskKey).getId());
    }

    /** Approves without running the jobs that follow. */
    void approveOnly(String user) {
        asUser(user, () -> engine.getFormService().submitTaskForm(task("UserTask_ApproveResolution").getId(), Answers.approved()));
    }

    /**
     * Runs jobs one by one up to and including this step.
     *
     * @return the instance that provides the remedies
     */
    String runUntil(String step) {
        while (history.createHistoricActivityInstanceQuery().processInstanceId(provision()).activityId(step).count() == 0) {
            due().stream().filter(job -> job.getProcessInstanceId().equals(provision())).forEach(job -> management.executeJob(job.getId()));
        }
        return provision();
    }

    private String provision() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference.value(), "remedy-provision")
                .singleResult().getId();
    }

    void asUser(String user, Runnable step) {
        var groups = identity.createGroupQuery().groupMember(user).list().stream().map(group -> group.getId()).toList();
        identity.setAuthentication(user, groups);
        try {
            step.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    Status status() {
        return complaints.get(reference).status();
    }

    boolean ended() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference.value()).unfinished().count() == 0;
    }

    long incidents() {
        return instances().stream()
                .mapToLong(id -> engine.getRuntimeService().createIncidentQuery().processInstanceId(id).count()).sum();
    }
}
