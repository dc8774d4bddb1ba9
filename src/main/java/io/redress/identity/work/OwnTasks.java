package io.redress.identity.work;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Rights on a process let its tasks be seen; worked on are they by the assignee, and while there is none by the candidates. The engine asks
 * here before a task is claimed, completed, resolved, delegated, assigned, saved, escalated, or a variable of it is set or removed.
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
        Asking.withRightsAskedFor().ifPresent(asking -> checkOwn(task, asking));
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        Asking.withRightsAskedFor().ifPresent(asking -> check(task, asking));
    }

    private void check(TaskEntity task, Asking asking) {
        checkOwn(task, asking);
        fourEyes.refuseTheSamePerson(task, asking.user());
    }

    private void checkOwn(TaskEntity task, Asking asking) {
        if (asking.isAdministrator()) {
            return;
        }
        if (task.getAssignee() == null) {
            if (!Candidates.of(task).include(asking.user(), asking.groups())) {
                throw refusal.because("work.notYours");
            }
        } else if (!task.getAssignee().equals(asking.user())) {
            throw refusal.because("work.someoneElses", task.getAssignee());
        }
    }
}
