package io.redress.engine;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What one evaluation may take: so many steps, so deep, so long. A decision with all that it requires is one evaluation, and so is the check of
 * one form. A step is an operation, an item of a list, or sixteen letters of a new text, so that steps bound the memory, too. Time is the second
 * line of defence, for what the count of steps underrates.
 */
public final class Budget {

    static final long STEPS = 2_000_000;
    static final int DEPTH = 250;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int LOOK_AT_THE_CLOCK = 4096;
    private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

    private final long deadline = System.nanoTime() + NANOS;
    private long left = STEPS;
    private long untilClock = LOOK_AT_THE_CLOCK;
    private int depth;

    private Budget() {}

    /** What is done within shares one budget, with what calls it if there is one already. */
    public static <T> T within(Supplier<T> evaluation) {
        if (CURRENT.get() != null) {
            return evaluation.get();
        }
        CURRENT.set(new Budget());
        try {
            return evaluation.get();
        } catch (StackOverflowError e) {
            throw new EvaluationTooLarge("The evaluation was ended: it nests too deeply. Make the expression simpler.");
        } finally {
            CURRENT.remove();
        }
    }

    /** Only within. */
    static Budget current() {
        return CURRENT.get();
    }

    void spend(long steps) {
        left -= steps;
        untilClock -= steps;
        if (left < 0) {
            left = -1;
            throw new EvaluationTooLarge("The evaluation was ended: it takes more than " + STEPS
                    + " steps. Use shorter lists and ranges, fewer loops within loops, and simpler patterns.");
        }
        if (untilClock < 0) {
            untilClock = LOOK_AT_THE_CLOCK;
            checkTime();
        }
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            left = -1;
            throw new EvaluationTooLarge("The evaluation was ended: it takes more than " + TimeUnit.NANOSECONDS.toSeconds(NANOS) + " seconds.");
        }
    }

    void enter() {
        if (++depth > DEPTH) {
            throw new EvaluationTooLarge("The evaluation was ended: it nests more than " + DEPTH + " levels deep. Make the expression simpler.");
        }
        spend(1);
    }

    void leave() {
        depth--;
    }

    long left() {
        return left;
    }
}
