package io.redress.procedure;

import java.util.ArrayList;
import java.util.List;

/**
 * A failure as the engine may keep it: which kinds of exceptions and where, and not their messages, for those quote whatever was being
 * worked on, such as an address that a mail server refused.
 */
class WordlessFailure extends RuntimeException {

    private static final int DEEPEST = 20;

    private final String kind;

    private WordlessFailure(String message, String kind, StackTraceElement[] where, Throwable cause) {
        super(message, cause, false, true);
        this.kind = kind;
        setStackTrace(where);
    }

    static WordlessFailure of(Throwable failure) {
        return failure == null || failure instanceof WordlessFailure ? (WordlessFailure) failure : of(failure, message(failure), DEEPEST);
    }

    private static WordlessFailure of(Throwable failure, String message, int deepest) {
        var cause = failure.getCause() == null || deepest == 0 ? null : of(failure.getCause(), null, deepest - 1);
        return new WordlessFailure(message, failure.getClass().getName(), failure.getStackTrace(), cause);
    }

    /** The kinds from the outermost to the root, each once. */
    private static String message(Throwable failure) {
        List<String> kinds = new ArrayList<>();
        for (var one = failure; one != null && kinds.size() < DEEPEST; one = one.getCause()) {
            if (!kinds.contains(one.getClass().getSimpleName())) {
                kinds.add(one.getClass().getSimpleName());
            }
        }
        return String.join(", caused by ", kinds);
    }

    @Override
    public String toString() {
        return kind;
    }
}
