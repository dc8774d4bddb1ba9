package io.redress.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.complaint.Complaint;
import io.redress.complaint.DueDates;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.time.Instant;

/**
 * What whoever files gets at once: the reference, the secret to follow it with, and what is promised by when.
 *
 * @param trackingToken for the complainant alone: absent where somebody signed in files for him, and never kept
 */
record Receipt(Reference reference, Status status, Instant receivedAt, @JsonInclude(JsonInclude.Include.NON_NULL) String trackingToken,
        DueDates due) {

    static Receipt of(Complaint complaint) {
        return new Receipt(complaint.reference(), complaint.status(), complaint.receivedAt(), null, complaint.due());
    }

    Receipt withToken(String token) {
        return new Receipt(reference, status, receivedAt, token, due);
    }
}
