package io.redress.complaint;

/** A document that the case file does not take; the message tells the sender why and what would be taken. */
public class AttachmentRefused extends RuntimeException {

    private final String name;

    AttachmentRefused(String name, String message) {
        super(message);
        this.name = name;
    }

    /** The name of the document. */
    public String name() {
        return name;
    }
}
