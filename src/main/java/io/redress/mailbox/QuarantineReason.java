package io.redress.mailbox;

/** Why a mail was quarantined. */
enum QuarantineReason {
    /** From our own address: an automated loop. */
    OWN,
    /** A delivery report; if it concerns one of our letters, the case file records it. */
    BOUNCE,
    AUTO_REPLY,
    /** Bulk mail, from a list or an advertiser. */
    BULK,
    /** Carries a marker of having passed through an automated responder before. */
    LOOP,
    /** Exceeds the hourly limit per sender. */
    FLOOD,
    NO_SENDER,
    EMPTY,
    /** Only the beginning was fetched; the mail stays in the mailbox. */
    TOO_LARGE(false),
    TOO_DEEP(false),
    TOO_MANY_PARTS(false),
    LONG_HEADERS(false),
    ENCRYPTED(false),
    UNREADABLE(false),
    /** Parsed, but rejected by the case file: the detail names the field. */
    INVALID,
    /** Has the id of a mail that was processed before, but different content. */
    SAME_ID,
    /** Processing was started several times and never completed. */
    FAILED,
    /** Filed, but not with all of its documents. */
    DOCUMENTS(false);

    private final boolean takeable;

    QuarantineReason() {
        this(true);
    }

    QuarantineReason(boolean takeable) {
        this.takeable = takeable;
    }

    /** Whether a member of staff may still file it. */
    boolean takeable() {
        return takeable;
    }
}
