package io.redress.intake.mailbox;

/** Why a mail was put aside. */
enum AsideReason {
    /** From our own address; a machine talking to itself. */
    OWN,
    /** A mail system tells what became of a mail; of a letter of ours it is noted in the case file. */
    BOUNCE,
    AUTO_REPLY,
    /** To many, from a list or an advertiser. */
    BULK,
    /** Bears the mark of having come through a robot before. */
    LOOP,
    /** More in an hour than one sender may send. */
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
    /** Read well, but not fit for a case file: the detail tells which field. */
    INVALID,
    /** Bears the id of a mail that was handled before, but says something else. */
    SAME_ID,
    /** Began to be handled several times and never ended. */
    FAILED,
    /** It is in a case file, but not all of its documents are. */
    DOCUMENTS(false);

    private final boolean takeable;

    AsideReason() {
        this(true);
    }

    AsideReason(boolean takeable) {
        this.takeable = takeable;
    }

    /** Whether a member of staff may have it taken in all the same. */
    boolean takeable() {
        return takeable;
    }
}
