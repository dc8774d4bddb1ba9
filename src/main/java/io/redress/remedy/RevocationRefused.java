package io.redress.remedy;

/** A connected system will not undo what it did; never a business error of the flow, since a person has to see to it. */
public class RevocationRefused extends RuntimeException {

    /** @param message for the people who look after failed steps */
    public RevocationRefused(String message) {
        super(message);
    }
}
