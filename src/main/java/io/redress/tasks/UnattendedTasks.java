package io.redress.tasks;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes on tasks whose assignee cannot work on them: to the deputy of an absent user, otherwise back to the candidates. Also covers tasks that the
 * procedure itself assigned to such a user, and those claimed at the moment at which the user left.
 */
@Service
class UnattendedTasks {

    private static final Logger LOG = LoggerFactory.getLogger(UnattendedTasks.class);

    private final UnattendedTaskTable table;
    private final TaskRelease release;
    private final TransactionTemplate transaction;

    UnattendedTasks(UnattendedTaskTable table, TaskRelease release, TransactionTemplate transaction) {
        this.table = table;
        this.release = release;
        this.transaction = transaction;
    }

    /**
     * Passes on every such task, each in its own transaction, so that one that fails does not block the others.
     *
     * @return how many were passed on
     */
    int passOn() {
        List<String> failed = new ArrayList<>(List.of(""));
        int passed = 0;
        for (var turn = next(failed); turn != Turn.NONE_LEFT; turn = next(failed)) {
            passed += turn == Turn.PASSED ? 1 : 0;
        }
        return passed;
    }

    private enum Turn { PASSED, FAILED, NONE_LEFT }

    private Turn next(List<String> failed) {
        return transaction.execute(status -> table.next(failed).map(task -> {
            try {
                release.passOn(task);
                return Turn.PASSED;
            } catch (RuntimeException e) {
                LOG.warn("Task {} cannot be taken from its holder yet", task.task(), e);
                failed.add(task.task());
                status.setRollbackOnly();
                return Turn.FAILED;
            }
        }).orElse(Turn.NONE_LEFT));
    }
}
