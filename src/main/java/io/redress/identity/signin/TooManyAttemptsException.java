package io.redress.identity.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Thrown when wrong passwords arrive too fast, regardless of whether the user exists. */
class TooManyAttemptsException extends LockedException {

    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyAttemptsException(Duration wait) {
        super("Too many wrong passwords");
        this.seconds = wait.toSeconds() + 1;
    }

    /** Seconds until the next attempt is accepted. */
    long seconds() {
        return seconds;
    }
}
