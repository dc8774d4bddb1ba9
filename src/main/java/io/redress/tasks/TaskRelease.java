package io.redress.tasks;

import io.redress.complaint.CaseEntry;
import io.redress.identity.AuthorizationBypass;
import io.redress.identity.Eligibility;
import io.redress.identity.UserUnavailable;
import io.redress.procedure.AsSystem;
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
 * Takes tasks away from users who cannot work on them, on the system's behalf and with an audit trail. A user who is deleted, locked or leaves a
 * group loses them within the transaction of that change: either both happen or neither. A task that is suspended at that moment cannot change
 * hands; {@link UnattendedTasks} finds it later.
 */
@Component
class TaskRelease {

    private final TaskService tasks;
    private final IdentityService identity;
    private final AuthorizationBypass checks;
    private final AsSystem asSystem;
    private final Colleagues colleagues;
    private final Eligibility eligibility;
    private final TaskChangeAudit record;

    TaskRelease(TaskService tasks, IdentityService identity, AuthorizationBypass checks, AsSystem asSystem, Colleagues colleagues,
            Eligibility eligibility, TaskChangeAudit record) {
        this.tasks = tasks;
        this.identity = identity;
        this.checks = checks;
        this.asSystem = asSystem;
        this.colleagues = colleagues;
        this.eligibility = eligibility;
        this.record = record;
    }

    @EventListener
    void release(UserUnavailable gone) {
        asSystem.run(() -> checks.suspendedWhile(() -> {
            var left = lostWith(gone);
            tasks.createTaskQuery().taskAssignee(gone.user()).active().list().stream().filter(left)
                    .forEach(task -> release(task, Reason.valueOf(gone.reason().name()), gone.group()));
            tasks.createTaskQuery().taskOwner(gone.user()).active().list().stream().filter(left).forEach(this::clearOwner);
        }));
    }

    /** The user keeps tasks for which another group still makes him a candidate. */
    private Predicate<Task> lostWith(UserUnavailable gone) {
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

    /** To the deputy if there is one who may have it, otherwise to the candidates. */
    void passOn(UnattendedTask stranded) {
        asSystem.run(() -> checks.suspendedWhile(() -> {
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

    /** Clears the delegation as well: otherwise the task would return to somebody who did not delegate it. */
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

    /** A delegated task then returns to its candidates instead. */
    private void clearOwner(Task task) {
        task.setOwner(null);
        tasks.saveTask(task);
    }
}
