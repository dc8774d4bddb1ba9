package io.redress.identity.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Wrong passwords came too fast; told alike whether there is such a user or not. */
class TooManyGuesses extends LockedException {

    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyGuesses(Duration wait) {
        super("Too many wrong passwords");
        this.seconds = wait.toSeconds() + 1;
    }

    /** Until the next attempt is listened to. */
    long seconds() {
        return seconds;
    }
}
