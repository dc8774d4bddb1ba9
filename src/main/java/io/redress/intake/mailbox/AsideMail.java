package io.redress.intake.mailbox;

import io.redress.complaint.Reference;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was put aside.
 *
 * @param detail more about the reason; may be null
 * @param sender address as the mail says; null where there is none
 * @param size of the whole mail in bytes
 * @param complete false where only its beginning is here
 * @param kept whether the mail itself is still here
 * @param reference the case that it belongs to; may be null
 * @param settledAt when and by whom it was dealt with, with a note; null before
 */
record AsideMail(UUID id, Instant at, AsideReason reason, String detail, String sender, String subject, long size, boolean complete, boolean kept,
        Reference reference, State state, Instant settledAt, String settledBy, String note) {

    /** DONE is for mail that needs nothing more. */
    enum State {
        OPEN, TAKEN, DONE
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean takeable() {
        return open() && complete && kept && reason.takeable();
    }
}
