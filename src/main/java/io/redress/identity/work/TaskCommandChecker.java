package io.redress.identity.work;

import io.redress.identity.Groups;
import io.redress.identity.Supervision;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Restricts work on tasks beyond the process authorizations, which only make tasks visible: work is reserved for the assignee or, if there is none,
 * the candidates. Supervisors of a candidate group may also reassign the task. The engine calls this checker before a task is claimed, completed,
 * resolved, delegated, assigned, saved, escalated, or a variable of it is set or removed.
 */
class TaskCommandChecker extends AuthorizationCommandChecker {

    private final FourEyes fourEyes;
    private final RefusalExceptions refusal;

    TaskCommandChecker(FourEyes fourEyes, RefusalExceptions refusal) {
        this.fourEyes = fourEyes;
        this.refusal = refusal;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        CommandUser.withRightsAskedFor().ifPresent(caller -> check(task, caller));
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        CommandUser.withRightsAskedFor().filter(caller -> !supervises(caller, task)).ifPresent(caller -> checkOwn(task, caller));
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        CommandUser.withRightsAskedFor().ifPresent(caller -> check(task, caller));
    }

    /** A process that only call activities may start cannot be started directly, not even by administrators. */
    @Override
    public void checkCreateProcessInstance(ProcessDefinition process) {
        super.checkCreateProcessInstance(process);
        CommandUser.withRightsAskedFor().filter(caller -> isCalledOnly(process)).ifPresent(caller -> {
            throw refusal.because("start.calledOnly", process.getKey());
        });
    }

    /** Only failed jobs can be retried: a timer cannot be brought forward, nor can remaining retries be removed. */
    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        super.checkUpdateRetriesJob(job);
        CommandUser.withRightsAskedFor().filter(caller -> job.getRetries() > 0 && job.getExceptionByteArrayId() == null).ifPresent(caller -> {
            throw refusal.because("job.hasNotFailed");
        });
    }

    private static boolean isCalledOnly(ProcessDefinition process) {
        return process instanceof ProcessDefinitionEntity definition && Groups.NOBODY.equals(definition.getProperty(Groups.STARTABLE_BY));
    }

    private void check(TaskEntity task, CommandUser caller) {
        checkOwn(task, caller);
        fourEyes.refuseTheSamePerson(task, caller.user());
    }

    private void checkOwn(TaskEntity task, CommandUser caller) {
        if (caller.isAdministrator()) {
            return;
        }
        var holder = holder(task);
        if (holder == null) {
            if (!Candidates.of(task).include(caller.user(), caller.groups())) {
                throw refusal.because("work.notYours");
            }
        } else if (!holder.equals(caller.user())) {
            throw refusal.because("work.someoneElses", holder);
        }
    }

    private static boolean supervises(CommandUser caller, TaskEntity task) {
        var supervised = Supervision.of(caller.groups());
        return !supervised.isEmpty() && Candidates.of(task).includeAnyGroup(supervised);
    }

    /** While a task is being saved, it already has its new assignee. */
    private static String holder(TaskEntity task) {
        var change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? task.getAssignee() : change.getOrgValueString();
    }
}
