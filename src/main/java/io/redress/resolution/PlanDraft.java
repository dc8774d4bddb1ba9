package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan to be submitted.
 *
 * @param plannedBy user id
 * @param dueDate date by which the measures must be done; may be null
 */
@NotPersonal
public record PlanDraft(String plannedBy, List<PlannedRemedy> remedies, LocalDate dueDate, PlanFreeText words) {

    public PlanDraft {
        remedies = List.copyOf(remedies);
    }
}
