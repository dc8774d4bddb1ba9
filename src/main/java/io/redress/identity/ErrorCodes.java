package io.redress.identity;

/**
 * Codes that our own refusals bear in the engine, which leaves the numbers from 20,000 on to applications. Over REST the code is in the answer,
 * and says the status: the engine itself makes a 500 of whatever is no question of rights.
 */
public final class ErrorCodes {

    private static final int OURS = 20_000;
    private static final int LOWEST_STATUS = 400;
    private static final int HIGHEST_STATUS = 499;

    public static final int NOT_FOUND = OURS + 404;
    public static final int CONFLICT = OURS + 409;

    private ErrorCodes() {}

    /** @return the HTTP status that a code stands for, 0 where it is not one of ours */
    public static int status(int code) {
        var status = code - OURS;
        return status >= LOWEST_STATUS && status <= HIGHEST_STATUS ? status : 0;
    }
}
