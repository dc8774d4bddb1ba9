package io.redress.mailbox;

import io.redress.complaint.Reference;
import java.time.Instant;
import java.util.UUID;

/**
 * A quarantined mail.
 *
 * @param detail further explanation of the reason; may be null
 * @param sender address as given in the mail; null if there is none
 * @param size of the whole mail in bytes
 * @param complete false if only its beginning is stored
 * @param kept whether the mail itself is still stored
 * @param reference the case that it belongs to; may be null
 * @param settledAt when it was settled, with the member of staff and a note; null before
 */
record QuarantinedMail(UUID id, Instant at, QuarantineReason reason, String detail, String sender, String subject, long size, boolean complete, boolean kept,
        Reference reference, State state, Instant settledAt, String settledBy, String note) {

    /** DONE is for mail that needs no further action. */
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
