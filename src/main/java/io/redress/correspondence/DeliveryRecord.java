package io.redress.correspondence;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down each attempt in a transaction of its own: a mail that has left cannot be taken back, and a failure must stay visible,
 * whatever becomes of the step that asked for it.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DeliveryRecord {

    private final LetterTable table;
    private final CaseTimeline timeline;
    private final Clock clock;

    DeliveryRecord(LetterTable table, CaseTimeline timeline, Clock clock) {
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

    /** A series of failures for one reason is one entry in the timeline. */
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
