package io.redress.remedy;

/** Thrown when a remedy is refused for business reasons; retrying does not help, a new plan does. */
public class RemedyRefusedException extends RuntimeException {

    /** @param message for the people who plan the resolution */
    public RemedyRefusedException(String message) {
        super(message);
    }
}
