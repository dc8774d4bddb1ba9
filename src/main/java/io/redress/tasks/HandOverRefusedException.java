package io.redress.tasks;

/** The task rules do not allow it; the message is meant for the caller. */
class HandOverRefusedException extends RuntimeException {

    HandOverRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
