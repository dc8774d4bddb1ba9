package io.redress.resolution;

import java.util.List;

/**
 * Who has to sign a version of a plan, and which rows of which table said so.
 *
 * @param levels groups, lowest first; none where the table asks for no signature
 * @param decision id of the table
 * @param decisionVersion the table's version in the engine
 * @param rules ids of the rows that fitted
 */
public record Requirement(List<String> levels, String decision, int decisionVersion, List<String> rules, Conversion conversion) {

    public Requirement {
        levels = List.copyOf(levels);
        rules = List.copyOf(rules);
    }
}
