package io.redress.identity.work;

import io.redress.identity.Groups;
import io.redress.identity.Supervision;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Rights on a process let its tasks be seen; worked on are they by the assignee, and while there is none by the candidates. Handed on are they
 * also by those who supervise a group that the task is offered to. The engine asks here before a task is claimed, completed, resolved, delegated,
 * assigned, saved, escalated, or a variable of it is set or removed.
 */
class OwnTasks extends AuthorizationCommandChecker {

    private final FourEyes fourEyes;
    private final Refusal refusal;

    OwnTasks(FourEyes fourEyes, Refusal refusal) {
        this.fourEyes = fourEyes;
        this.refusal = refusal;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        Asking.withRightsAskedFor().ifPresent(asking -> check(task, asking));
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        Asking.withRightsAskedFor().filter(asking -> !supervises(asking, task)).ifPresent(asking -> checkOwn(task, asking));
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        Asking.withRightsAskedFor().ifPresent(asking -> check(task, asking));
    }

    /** What was started by its callers alone stays so, for administrators too. */
    @Override
    public void checkCreateProcessInstance(ProcessDefinition process) {
        super.checkCreateProcessInstance(process);
        Asking.withRightsAskedFor().filter(asking -> isCalledOnly(process)).ifPresent(asking -> {
            throw refusal.because("start.calledOnly", process.getKey());
        });
    }

    /** Trying again is for what has failed: a deadline cannot be hurried, nor a step be robbed of the tries it has left. */
    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        super.checkUpdateRetriesJob(job);
        Asking.withRightsAskedFor().filter(asking -> job.getRetries() > 0 && job.getExceptionByteArrayId() == null).ifPresent(asking -> {
            throw refusal.because("job.hasNotFailed");
        });
    }

    private static boolean isCalledOnly(ProcessDefinition process) {
        return process instanceof ProcessDefinitionEntity definition && Groups.NOBODY.equals(definition.getProperty(Groups.STARTABLE_BY));
    }

    private void check(TaskEntity task, Asking asking) {
        checkOwn(task, asking);
        fourEyes.refuseTheSamePerson(task, asking.user());
    }

    private void checkOwn(TaskEntity task, Asking asking) {
        if (asking.isAdministrator()) {
            return;
        }
        var holder = holder(task);
        if (holder == null) {
            if (!Candidates.of(task).include(asking.user(), asking.groups())) {
                throw refusal.because("work.notYours");
            }
        } else if (!holder.equals(asking.user())) {
            throw refusal.because("work.someoneElses", holder);
        }
    }

    private static boolean supervises(Asking asking, TaskEntity task) {
        var supervised = Supervision.of(asking.groups());
        return !supervised.isEmpty() && Candidates.of(task).includeAnyGroup(supervised);
    }

    /** A task that is being saved bears already what it is to become. */
    private static String holder(TaskEntity task) {
        var change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? task.getAssignee() : change.getOrgValueString();
    }
}
