package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Reference;
import io.redress.remedy.RemedyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a plan, immutable once submitted.
 *
 * @param version counted from 1 within a case
 * @param plannedBy user id
 * @param dueDate may be null
 * @param words free text; all null once erased
 * @param digest SHA-256 of {@link PlanDigest}'s canonical form, in hexadecimal
 */
@NotPersonal
public record Plan(Reference reference, int version, String plannedBy, Instant plannedAt, List<PlannedRemedy> remedies, LocalDate dueDate,
        PlanFreeText words, String digest) {

    public Optional<PlannedRemedy> remedy(RemedyKind kind) {
        return remedies.stream().filter(remedy -> remedy.kind() == kind).findFirst();
    }
}
