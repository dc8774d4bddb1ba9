package io.redress.identity.work;

import io.redress.identity.Accounts;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * A task may be handed on, but only to someone it was offered to anyhow: an approval stays with its level. Nobody, not even an administrator, gives
 * one to a user who is not there: it would be in nobody's list.
 */
@Component
class Assignment implements TaskListener {

    private final FourEyes fourEyes;
    private final Accounts accounts;
    private final Refusal refusal;

    Assignment(FourEyes fourEyes, Accounts accounts, Refusal refusal) {
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
        var person = Asking.now().filter(asking -> !isNew(task));
        if (person.isPresent() && !accounts.isOpen(assignee)) {
            throw refusal.because("work.notThere", assignee);
        }
        if (person.filter(asking -> !asking.isAdministrator()).isPresent() && !Candidates.of(task).include(assignee, groupsOf(task, assignee))) {
            throw refusal.because("work.notACandidate", assignee);
        }
    }

    /** The procedure itself names the first assignee, even while it runs on someone's behalf. */
    private static boolean isNew(DelegateTask task) {
        return ((TaskEntity) task).getRevision() == 0;
    }

    private static List<String> groupsOf(DelegateTask task, String user) {
        return task.getProcessEngineServices().getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId).toList();
    }
}
