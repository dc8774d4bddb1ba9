package io.redress.procedure;

import io.redress.complaint.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes up for the starts that were not possible when they were asked for. */
@Service
public class WaitingStarts {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingStarts.class);

    private final WaitingStartRows rows;
    private final ProcessStarts starts;
    private final OnOwnBehalf onOwnBehalf;
    private final TransactionTemplate transaction;

    WaitingStarts(WaitingStartRows rows, ProcessStarts starts, OnOwnBehalf onOwnBehalf, TransactionTemplate transaction) {
        this.rows = rows;
        this.starts = starts;
        this.onOwnBehalf = onOwnBehalf;
        this.transaction = transaction;
    }

    public StartBacklog backlog() {
        return rows.backlog();
    }

    /**
     * Starts everything that can be started now. One transaction for each, so that a failing one holds up no other.
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
                    onOwnBehalf.run(() -> starts.start(start));
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

    private void putOff(WaitingStart start, RuntimeException failure) {
        if (start == null) {
            throw failure;
        }
        try (var ignored = MDC.putCloseable(ComplaintProcedure.REFERENCE_IN_LOGS, start.reference().value())) {
            LOG.warn("{} cannot begin yet", start.process(), failure);
        }
        rows.putOff(start, PersonalData.masked(failure.getMessage()));
    }

    private static final class Attempt {

        private WaitingStart of;
    }
}
