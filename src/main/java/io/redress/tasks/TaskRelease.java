package io.redress.tasks;

import io.redress.complaint.CaseEntry;
import io.redress.identity.Eligibility;
import io.redress.identity.EngineChecks;
import io.redress.identity.UserUnavailable;
import io.redress.procedure.OnOwnBehalf;
import io.redress.tasks.TaskChange.Reason;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes tasks out of the hands of somebody who does not work on them, in the system's name and on record. Whoever is deleted, locked out or leaves
 * a group loses them within the transaction of that change: either both happen or neither. A task that is suspended at that moment cannot change
 * hands; {@link StrandedTasks} finds it later.
 */
@Component
class TaskRelease {

    private final TaskService tasks;
    private final IdentityService identity;
    private final EngineChecks checks;
    private final OnOwnBehalf onOwnBehalf;
    private final Colleagues colleagues;
    private final Eligibility eligibility;
    private final ChangesOnRecord record;

    TaskRelease(TaskService tasks, IdentityService identity, EngineChecks checks, OnOwnBehalf onOwnBehalf, Colleagues colleagues,
            Eligibility eligibility, ChangesOnRecord record) {
        this.tasks = tasks;
        this.identity = identity;
        this.checks = checks;
        this.onOwnBehalf = onOwnBehalf;
        this.colleagues = colleagues;
        this.eligibility = eligibility;
        this.record = record;
    }

    @EventListener
    void release(UserUnavailable gone) {
        onOwnBehalf.run(() -> checks.suspendedWhile(() -> {
            var left = leftBehind(gone);
            tasks.createTaskQuery().taskAssignee(gone.user()).active().list().stream().filter(left)
                    .forEach(task -> release(task, Reason.valueOf(gone.reason().name()), gone.group()));
            tasks.createTaskQuery().taskOwner(gone.user()).active().list().stream().filter(left).forEach(this::disown);
        }));
    }

    /** What the user still is a candidate of by another group stays his. */
    private Predicate<Task> leftBehind(UserUnavailable gone) {
        if (gone.group() == null) {
            return task -> true;
        }
        var groups = identity.createGroupQuery().groupMember(gone.user()).list().stream().map(Group::getId)
                .filter(group -> !group.equals(gone.group())).collect(Collectors.toSet());
        return task -> {
            var candidates = ((DelegateTask) task).getCandidates();
            return candidates.stream().anyMatch(link -> gone.group().equals(link.getGroupId()))
                    && candidates.stream().noneMatch(link -> gone.user().equals(link.getUserId()) || groups.contains(link.getGroupId()));
        };
    }

    /** To the deputy where there is one who may have it, else to the candidates. */
    void passOn(Stranded stranded) {
        onOwnBehalf.run(() -> checks.suspendedWhile(() -> {
            var task = tasks.createTaskQuery().taskId(stranded.task()).singleResult();
            if (stranded.deputy() != null && canTake(task, stranded.deputy())) {
                change(task, stranded.deputy(), stranded.reason(), null);
            } else {
                release(task, stranded.reason(), null);
            }
        }));
    }

    private boolean canTake(Task task, String deputy) {
        return colleagues.isOpen(deputy) && !colleagues.isAway(deputy) && eligibility.allows((DelegateTask) task, deputy);
    }

    /** What was delegated is no longer: it would return to somebody who did not give it away. */
    private void release(Task task, Reason reason, String group) {
        task.setOwner(null);
        task.setDelegationState(null);
        change(task, null, reason, group);
    }

    private void change(Task task, String to, Reason reason, String group) {
        var change = new TaskChange(task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), to, reason, group);
        task.setAssignee(to);
        tasks.saveTask(task);
        record.record((DelegateTask) task, CaseEntry.PROCEDURE, change);
    }

    /** A delegated task returns to its candidates instead. */
    private void disown(Task task) {
        task.setOwner(null);
        tasks.saveTask(task);
    }
}
