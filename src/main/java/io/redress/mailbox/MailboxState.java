package io.redress.mailbox;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** State of mailbox polling on this node. */
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

    /** When the mailbox was last read, or when the application started if it has not been read yet. */
    Instant lastSuccess() {
        return lastSuccess == null ? started : lastSuccess;
    }

    /** Null if the last poll succeeded. */
    String trouble() {
        return trouble;
    }
}
