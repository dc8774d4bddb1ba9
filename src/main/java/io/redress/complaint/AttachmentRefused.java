package io.redress.complaint;

/** A document that the case file does not take; the message tells the sender why and what would be taken. */
public class AttachmentRefused extends RuntimeException {

    /** Why; {@link #detail()} completes it. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY("The document “%s” is empty."),
        /** Detail: the limit in MiB. */
        TOO_LARGE("The document “%s” is larger than %s MiB."),
        /** Detail: the limit. */
        TOO_MANY("“%s” is one document too many: a complaint takes at most %s."),
        /** Detail: the media type found. */
        NOT_ACCEPTED("“%s” is of type %s, which is not accepted: send pictures, recordings, PDF, office files, mails or archives (zip, rar, 7z).");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final String name;
    private final Reason reason;
    private final String detail;

    AttachmentRefused(String name, Reason reason, String detail) {
        super(reason.text.formatted(name, detail));
        this.name = name;
        this.reason = reason;
        this.detail = detail;
    }

    /** The name of the document. */
    public String name() {
        return name;
    }

    public Reason reason() {
        return reason;
    }

    /** The limit or the type that the reason speaks of; empty where there is nothing to say. */
    public String detail() {
        return detail;
    }
}
