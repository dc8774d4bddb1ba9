package io.redress.complaint;

/** A document that the case file does not take; the message tells the sender why and what would be taken. */
public class AttachmentRefused extends RuntimeException {

    /** Why, for those who tell it in their own words. */
    public enum Reason {
        EMPTY, TOO_LARGE, TOO_MANY, KIND
    }

    private final Reason reason;
    private final String name;

    AttachmentRefused(Reason reason, String name, String message) {
        super(message);
        this.reason = reason;
        this.name = name;
    }

    public Reason reason() {
        return reason;
    }

    /** The name of the document. */
    public String name() {
        return name;
    }
}
