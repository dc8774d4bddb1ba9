package io.redress.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.complaint.Complaint;
import io.redress.complaint.DueDates;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.time.Instant;

/**
 * The response to a filing: the reference, the tracking token, and the promised dates.
 *
 * @param trackingToken for the complainant only: absent if an authenticated user files on their behalf, and never stored
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
