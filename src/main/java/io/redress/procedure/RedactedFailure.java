package io.redress.procedure;

import java.util.ArrayList;
import java.util.List;

/**
 * A failure in the form that the engine may store: exception types and stack traces without the messages, because those quote the data being
 * processed, such as an address that a mail server rejected.
 */
class RedactedFailure extends RuntimeException {

    private static final int DEEPEST = 20;

    private final String kind;

    private RedactedFailure(String message, String kind, StackTraceElement[] where, Throwable cause) {
        super(message, cause, false, true);
        this.kind = kind;
        setStackTrace(where);
    }

    static RedactedFailure of(Throwable failure) {
        return failure == null || failure instanceof RedactedFailure ? (RedactedFailure) failure : of(failure, message(failure), DEEPEST);
    }

    private static RedactedFailure of(Throwable failure, String message, int deepest) {
        var cause = failure.getCause() == null || deepest == 0 ? null : of(failure.getCause(), null, deepest - 1);
        return new RedactedFailure(message, failure.getClass().getName(), failure.getStackTrace(), cause);
    }

    /** The exception types from the outermost to the root cause, each once. */
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
