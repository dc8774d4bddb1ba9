package io.redress.tasks;

import io.redress.identity.CurrentUser;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a task on, or back to its candidates, in the name of a person and under the rules that hold for that person everywhere. */
@Service
class HandOvers {

    private final TaskService tasks;
    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    HandOvers(TaskService tasks, IdentityService identity, JdbcClient jdbc, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.identity = identity;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * @param holder who held the task when the person decided, null for nobody
     * @param to null for its candidates
     * @throws TaskMoved where it is no longer so
     * @throws HandOverRefused where the person may not, or the other one may not have it
     */
    void hand(CurrentUser person, String task, String holder, String to) {
        identity.setAuthentication(person.id(), List.copyOf(person.groups()));
        try {
            transaction.executeWithoutResult(status -> {
                requireHolder(task, holder);
                tasks.setAssignee(task, to);
            });
        } catch (AuthorizationException e) {
            throw new HandOverRefused(e.getMessage(), e);
        } catch (OptimisticLockingException e) {
            throw new TaskMoved(null);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Nobody else hands the task on until the end of the transaction. */
    private void requireHolder(String task, String expected) {
        var found = jdbc.sql("select coalesce(assignee_, '') from act_ru_task where id_ = ? for update").param(task).query(String.class).optional()
                .orElseThrow(() -> new TaskMoved(null));
        var holder = found.isEmpty() ? null : found;
        if (!Objects.equals(holder, expected)) {
            throw new TaskMoved(holder);
        }
    }
}
