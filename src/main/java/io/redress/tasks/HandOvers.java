package io.redress.tasks;

import io.redress.engine.query.TaskQueries;
import io.redress.identity.CurrentUser;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a task on, or back to its candidates, on behalf of a user and under the rules that apply to that user everywhere. */
@Service
class HandOvers {

    private final TaskService tasks;
    private final IdentityService identity;
    private final TaskQueries open;
    private final TransactionTemplate transaction;

    HandOvers(TaskService tasks, IdentityService identity, TaskQueries open, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.identity = identity;
        this.open = open;
        this.transaction = transaction;
    }

    /**
     * @param holder the assignee when the user decided, null for none
     * @param to null for its candidates
     * @throws TaskReassigned if this is no longer the assignee
     * @throws HandOverRefusedException if the user may not hand it over, or the recipient may not have it
     */
    void hand(CurrentUser person, String task, String holder, String to) {
        identity.setAuthentication(person.id(), List.copyOf(person.groups()));
        try {
            transaction.executeWithoutResult(status -> {
                requireHolder(task, holder);
                tasks.setAssignee(task, to);
            });
        } catch (AuthorizationException e) {
            throw new HandOverRefusedException(e.getMessage(), e);
        } catch (OptimisticLockingException e) {
            throw new TaskReassigned(null);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Nobody else can hand the task on until the end of the transaction. */
    private void requireHolder(String task, String expected) {
        var found = open.lock(task).orElseThrow(() -> new TaskReassigned(null));
        var holder = found.isEmpty() ? null : found;
        if (!Objects.equals(holder, expected)) {
            throw new TaskReassigned(holder);
        }
    }
}
