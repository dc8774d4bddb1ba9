package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import java.util.List;

/**
 * Who has to sign a version of a plan, and the rows of the decision table that determined it.
 *
 * @param levels groups, lowest first; empty if the table requires no signature
 * @param decision id of the table
 * @param decisionVersion the table's version in the engine
 * @param rules ids of the rows that matched
 */
@NotPersonal
public record Requirement(List<String> levels, String decision, int decisionVersion, List<String> rules, Conversion conversion) {

    public Requirement {
        levels = List.copyOf(levels);
        rules = List.copyOf(rules);
    }
}
