package io.redress.intake.mailbox;

/** A mail that cannot be turned into text and documents, and why. */
class MailUnreadable extends RuntimeException {

    private final AsideReason reason;

    MailUnreadable(AsideReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    AsideReason reason() {
        return reason;
    }
}
