package io.redress.mailbox;

/** Thrown when a mail cannot be parsed into text and documents; carries the reason. */
class UnreadableMailException extends RuntimeException {

    private final QuarantineReason reason;

    UnreadableMailException(QuarantineReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    QuarantineReason reason() {
        return reason;
    }
}
