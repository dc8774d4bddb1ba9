package io.redress.remedy.systems;

/** Thrown when a connected system gave no conclusive response; the call is retried later. */
class SystemCallException extends RuntimeException {

    SystemCallException(String message) {
        super(message);
    }
}
