package io.redress.procedure;

import io.redress.complaint.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes up for starts that were not possible when they were requested. */
@Service
public class PendingStarts {

    private static final Logger LOG = LoggerFactory.getLogger(PendingStarts.class);

    private final PendingStartRows rows;
    private final ProcessStarts starts;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;

    PendingStarts(PendingStartRows rows, ProcessStarts starts, AsSystem asSystem, TransactionTemplate transaction) {
        this.rows = rows;
        this.starts = starts;
        this.asSystem = asSystem;
        this.transaction = transaction;
    }

    public PendingStartBacklog backlog() {
        return rows.backlog();
    }

    /**
     * Starts everything that can be started now, each in its own transaction, so that a failing start does not block the others.
     *
     * @return how many were started
     */
    int catchUp() {
        int started = 0;
        var open = starts.startable();
        while (!open.isEmpty()) {
            var attempt = new Attempt();
            try {
                transaction.executeWithoutResult(status -> rows.takeNext(open).ifPresent(start -> {
                    attempt.of = start;
                    asSystem.run(() -> starts.start(start));
                }));
            } catch (RuntimeException e) {
                putOff(attempt.of, e);
                continue;
            }
            if (attempt.of == null) {
                break;
            }
            started++;
            LOG.info("{} of {} has begun after having waited", attempt.of.process(), attempt.of.reference());
        }
        return started;
    }

    private void putOff(PendingStart start, RuntimeException failure) {
        if (start == null) {
            throw failure;
        }
        try (var ignored = MDC.putCloseable(ComplaintProcedure.REFERENCE_IN_LOGS, start.reference().value())) {
            LOG.warn("{} cannot begin yet", start.process(), failure);
        }
        rows.putOff(start, PersonalData.masked(failure.getMessage()));
    }

    private static final class Attempt {

        private PendingStart of;
    }
}
