package io.redress.correspondence;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records each attempt in a separate transaction: a mail that has been sent cannot be rolled back, and a failure must stay visible
 * regardless of the outcome of the calling step.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DeliveryLog {

    private final LetterTable table;
    private final CaseTimeline timeline;
    private final Clock clock;

    DeliveryLog(LetterTable table, CaseTimeline timeline, Clock clock) {
        this.table = table;
        this.timeline = timeline;
        this.clock = clock;
    }

    void sent(Letter letter) {
        if (!table.sent(letter.id(), clock.instant())) {
            throw new IllegalStateException("Letter " + letter.id() + " was not committed yet: queue it and deliver it in two transactions");
        }
        note(letter, LetterState.SENT);
    }

    /** Consecutive failures for the same reason make one timeline entry. */
    void failed(Letter letter, String reason) {
        table.failed(letter.id(), reason, clock.instant());
        if (letter.state() != LetterState.FAILED || !reason.equals(letter.reason())) {
            note(letter, LetterState.FAILED);
        }
    }

    private void note(Letter letter, LetterState state) {
        timeline.record(letter.reference(), CaseEntry.PROCEDURE, "LETTER",
                Map.of("letter", letter.id(), "name", letter.name(), "channel", letter.channel(), "state", state));
    }
}
