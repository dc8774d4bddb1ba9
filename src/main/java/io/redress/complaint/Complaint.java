package io.redress.complaint;

import java.time.Instant;

/**
 * One case file as it stands now.
 *
 * @param recordedBy user id of the member of staff who entered it, null when the complainant filed it
 * @param trackingToken the secret that lets the complainant see and move his own complaint
 * @param classification null before triage
 * @param finding null before the investigation has ended
 * @param satisfaction 1 (very dissatisfied) to 5, null when not asked or not answered
 * @param closedAt null while the procedure runs
 */
public record Complaint(
        Reference reference,
        Status status,
        Instant receivedAt,
        String recordedBy,
        String trackingToken,
        Filing filing,
        Classification classification,
        DueDates due,
        Finding finding,
        Integer satisfaction,
        Instant closedAt) {

    public Complainant complainant() {
        return filing.complainant();
    }
}
