package io.redress.complaint;

/** Thrown when a document is rejected; the message tells the sender why and what is accepted. */
public class AttachmentRefusedException extends RuntimeException {

    /** The reason; {@link #detail()} adds the specifics. */
    public enum Reason {
        /** The document has no content. */
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

    AttachmentRefusedException(String name, Reason reason, String detail) {
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

    /** The limit or type that the reason refers to; empty if there is none. */
    public String detail() {
        return detail;
    }
}
