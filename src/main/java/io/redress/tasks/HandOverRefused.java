package io.redress.tasks;

/** The rules about tasks do not allow it; the message is for whoever asked. */
class HandOverRefused extends RuntimeException {

    HandOverRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
