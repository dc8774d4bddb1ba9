package io.redress.survival;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes about in another process. */
record Patience(Duration limit) {

    private static final Duration PAUSE = Duration.ofMillis(200);

    interface Condition {
        boolean met() throws Exception;
    }

    static Patience of(Duration limit) {
        return new Patience(limit);
    }

    /** A condition that cannot be asked for the moment is not met yet. */
    void until(String what, Condition condition) {
        var end = Instant.now().plus(limit);
        Exception last = null;
        while (Instant.now().isBefore(end)) {
            try {
                if (condition.met()) {
                    return;
                }
            } catch (Exception e) {
                last = e;
            }
            pause(PAUSE);
        }
        throw new AssertionError("Waited in vain for " + limit + " that " + what, last);
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
