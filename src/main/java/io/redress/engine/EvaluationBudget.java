package io.redress.engine;

import io.redress.engine.words.WordText;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits one evaluation in steps, depth and time. A decision with all its required decisions is one evaluation, and so is the check of one form.
 * A step is an operation, an item of a list, or sixteen characters of a new text, so that steps bound the memory as well. Time is the second
 * line of defence, for work that the step count underestimates.
 */
public final class EvaluationBudget {

    static final long STEPS = 2_000_000;
    static final int DEPTH = 250;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int STEPS_PER_TIME_CHECK = 4096;
    private static final int TEXTS = 8;
    private static final ThreadLocal<EvaluationBudget> CURRENT = new ThreadLocal<>();

    private final long deadline = System.nanoTime() + NANOS;
    private long left = STEPS;
    private long untilTimeCheck = STEPS_PER_TIME_CHECK;
    private int depth;
    private final Map<String, WordText> prepared = new HashMap<>();

    private EvaluationBudget() {}

    /** Runs the evaluation with a budget, sharing the one of the caller if there is one already. */
    public static <T> T within(Supplier<T> evaluation) {
        if (CURRENT.get() != null) {
            return evaluation.get();
        }
        CURRENT.set(new EvaluationBudget());
        try {
            return evaluation.get();
        } catch (StackOverflowError e) {
            throw new EvaluationLimitExceededException("The evaluation was ended: it nests too deeply. Make the expression simpler.");
        } finally {
            CURRENT.remove();
        }
    }

    /** Available only inside {@link #within}. */
    static EvaluationBudget current() {
        return CURRENT.get();
    }

    void spend(long steps) {
        left -= steps;
        untilTimeCheck -= steps;
        if (left < 0) {
            left = -1;
            throw new EvaluationLimitExceededException("The evaluation was ended: it takes more than " + STEPS
                    + " steps. Use shorter lists and ranges, fewer loops within loops, and simpler patterns.");
        }
        if (untilTimeCheck < 0) {
            untilTimeCheck = STEPS_PER_TIME_CHECK;
            checkTime();
        }
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            left = -1;
            throw new EvaluationLimitExceededException("The evaluation was ended: it takes more than " + TimeUnit.NANOSECONDS.toSeconds(NANOS) + " seconds.");
        }
    }

    /** The text made ready for looking for words in it: once for a table with hundreds of rows. */
    WordText prepared(String text) {
        var known = prepared.get(text);
        if (known != null) {
            return known;
        }
        spend(1 + text.length() / FeelValueSize.LETTERS_PER_STEP);
        if (prepared.size() >= TEXTS) {
            prepared.clear();
        }
        var made = new WordText(text);
        prepared.put(text, made);
        return made;
    }

    void enter() {
        if (++depth > DEPTH) {
            throw new EvaluationLimitExceededException("The evaluation was ended: it nests more than " + DEPTH + " levels deep. Make the expression simpler.");
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
