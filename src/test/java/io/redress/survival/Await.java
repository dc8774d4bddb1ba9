package io.redress.survival;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a condition in another process. */
record Await(Duration limit) {

    private static final Duration PAUSE = Duration.ofMillis(200);

    interface Condition {
        boolean met() throws Exception;
    }

    static Await of(Duration limit) {
        return new Await(limit);
    }

    /** A condition that cannot be evaluated at the moment counts as not met yet. */
    void until(String what, Condition condition) {
        until(what, () -> "", condition);
    }

    /** The limit restarts whenever the progress changes. */
    void until(String what, Supplier<?> progress, Condition condition) {
        long since = System.nanoTime();
        Exception last = null;
        for (Object before = progress.get(); System.nanoTime() - since < limit.toNanos();) {
            if (!before.equals(progress.get())) {
                before = progress.get();
                since = System.nanoTime();
            }
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
