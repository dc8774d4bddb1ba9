package io.redress.identity.work;

import io.redress.engine.query.UserQueries;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Restricts assignment to candidates of the task, so that an approval stays with its level. Nobody, not even an administrator, can assign a task to a
 * user who does not exist or is locked: it would be in nobody's list.
 */
@Component
class AssignmentListener implements TaskListener {

    private final FourEyes fourEyes;
    private final UserQueries accounts;
    private final RefusalExceptions refusal;

    AssignmentListener(FourEyes fourEyes, UserQueries accounts, RefusalExceptions refusal) {
        this.fourEyes = fourEyes;
        this.accounts = accounts;
        this.refusal = refusal;
    }

    @Override
    public void notify(DelegateTask task) {
        var assignee = task.getAssignee();
        if (assignee == null) {
            return;
        }
        fourEyes.refuseTheSamePerson(task, assignee);
        var caller = CommandUser.now().filter(user -> !isNew(task));
        if (caller.isPresent() && !accounts.isOpen(assignee)) {
            throw refusal.because("work.notThere", assignee);
        }
        if (caller.filter(user -> !user.isAdministrator()).isPresent() && !Candidates.of(task).include(assignee, groupsOf(task, assignee))) {
            throw refusal.because("work.notACandidate", assignee);
        }
    }

    /** The procedure itself sets the first assignee, even while it runs on a user's behalf. */
    private static boolean isNew(DelegateTask task) {
        return ((TaskEntity) task).getRevision() == 0;
    }

    private static List<String> groupsOf(DelegateTask task, String user) {
        return task.getProcessEngineServices().getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId).toList();
    }
}
