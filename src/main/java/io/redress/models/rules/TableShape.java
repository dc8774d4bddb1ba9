package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A table has the columns that its rows fill, outputs with names of their own, and a hit policy that the engine can do. */
final class TableShape implements Rule {

    private static final Set<String> POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
    private static final Set<String> AGGREGATIONS = Set.of("SUM", "MIN", "MAX", "COUNT");
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number", "");

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return Stream.concat(DecisionTable.in(model).flatMap(table -> Stream.of(policy(table), aggregation(table), outputs(table), rows(table))
                .flatMap(problems -> problems)), model.root().all("decision").filter(TableShape::decidesNothing)
                        .map(decision -> model.problem(decision, "decidesNothing")));
    }

    private static boolean decidesNothing(XmlElement decision) {
        return decision.children("decisionTable").findAny().isEmpty() && decision.children("literalExpression").findAny().isEmpty();
    }

    private static Stream<Problem> policy(DecisionTable table) {
        return POLICIES.contains(table.policy()) ? Stream.of() : Stream.of(table.problem("hitPolicy", table.policy()));
    }

    private static Stream<Problem> aggregation(DecisionTable table) {
        if (table.aggregation().isEmpty()) {
            return Stream.of();
        }
        var how = table.aggregation().get();
        if (!table.policy().equals("COLLECT") || !AGGREGATIONS.contains(how)) {
            return Stream.of(table.problem("aggregation", how));
        }
        return table.outputs().size() == 1 && (how.equals("COUNT") || NUMBERS.contains(table.outputs().get(0).type())) ? Stream.of()
                : Stream.of(table.problem("aggregationOfNumbers", how));
    }

    private static Stream<Problem> outputs(DecisionTable table) {
        var names = new HashSet<String>();
        return table.outputs().isEmpty() ? Stream.of(table.problem("noOutput"))
                : table.outputs().stream().filter(output -> output.name().isBlank() || !names.add(output.name()))
                        .map(output -> table.problem(output, output.name().isBlank() ? "outputWithoutName" : "outputTwice", output.name()));
    }

    private static Stream<Problem> rows(DecisionTable table) {
        var wrong = table.rows().stream()
                .filter(row -> row.tests().size() != table.inputs().size() || row.results().size() != table.outputs().size())
                .map(row -> table.problem(row, "rowLength", row.tests().size(), row.results().size(), table.inputs().size(), table.outputs().size()));
        return table.rows().isEmpty() ? Stream.of(table.problem("noRows")) : wrong;
    }
}
