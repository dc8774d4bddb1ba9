package io.redress.resolution;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan as it is submitted.
 *
 * @param plannedBy user id
 * @param dueDate by when the measures are done; may be null
 */
public record PlanDraft(String plannedBy, List<PlannedRemedy> remedies, LocalDate dueDate, PlanWords words) {

    public PlanDraft {
        remedies = List.copyOf(remedies);
    }
}
