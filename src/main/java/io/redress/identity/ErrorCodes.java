package io.redress.identity;

/**
 * Error codes of our own exceptions; the engine reserves codes from 20,000 for applications. The REST API returns the code with the error, and it
 * determines the HTTP status, because the engine itself answers 500 for everything that is not an authorization failure.
 */
public final class ErrorCodes {

    private static final int BASE = 20_000;
    private static final int LOWEST_STATUS = 400;
    private static final int HIGHEST_STATUS = 499;

    public static final int NOT_FOUND = BASE + 404;
    public static final int CONFLICT = BASE + 409;

    private ErrorCodes() {}

    /** @return the HTTP status for a code, or 0 if the code is not one of ours */
    public static int status(int code) {
        var status = code - BASE;
        return status >= LOWEST_STATUS && status <= HIGHEST_STATUS ? status : 0;
    }
}
