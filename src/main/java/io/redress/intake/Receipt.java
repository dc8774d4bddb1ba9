package io.redress.intake;

import io.redress.complaint.Complaint;
import io.redress.complaint.DueDates;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.time.Instant;

/** What the complainant gets at once: the reference, the secret to follow it with, and what is promised by when. */
record Receipt(Reference reference, Status status, Instant receivedAt, String trackingToken, DueDates due) {

    static Receipt of(Complaint complaint) {
        return new Receipt(complaint.reference(), complaint.status(), complaint.receivedAt(), complaint.trackingToken(), complaint.due());
    }
}
