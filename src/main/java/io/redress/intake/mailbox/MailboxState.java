package io.redress.intake.mailbox;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How the reading of the mailbox goes on this node. */
@Component
class MailboxState {

    private final Instant started;
    private volatile Instant lastSuccess;
    private volatile String trouble;

    MailboxState(Clock clock) {
        this.started = clock.instant();
    }

    void succeeded(Instant at) {
        lastSuccess = at;
        trouble = null;
    }

    void failed(Exception why) {
        trouble = why.getClass().getSimpleName() + ": " + why.getMessage();
    }

    /** When the mailbox was last read, or the start of the application where it was not yet. */
    Instant lastSuccess() {
        return lastSuccess == null ? started : lastSuccess;
    }

    /** Null where the last reading went well. */
    String trouble() {
        return trouble;
    }
}
