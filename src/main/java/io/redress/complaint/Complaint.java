package io.redress.complaint;

import io.redress.tracking.TrackingKey;
import java.time.Instant;

/**
 * The current state of a case file.
 *
 * @param recordedBy user id of the staff member who entered it, null if the complainant filed it
 * @param tracking key from which the complainant's token is derived when it is sent
 * @param classification null before triage
 * @param finding null before the investigation has ended
 * @param satisfaction 1 (very dissatisfied) to 5, null if not asked or not answered
 * @param closedAt null while the procedure runs
 */
@NotPersonal
public record Complaint(
        Reference reference,
        Status status,
        Instant receivedAt,
        String recordedBy,
        TrackingKey tracking,
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
