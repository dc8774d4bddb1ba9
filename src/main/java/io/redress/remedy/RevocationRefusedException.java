package io.redress.remedy;

/** Thrown when a connected system refuses to reverse a remedy; never a BPMN error, since a person has to handle it. */
public class RevocationRefusedException extends RuntimeException {

    /** @param message for the people who handle failed steps */
    public RevocationRefusedException(String message) {
        super(message);
    }
}
