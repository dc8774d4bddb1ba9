package io.redress.models.rules;

import io.redress.models.Feel;
import io.redress.models.Problem;
import io.redress.models.rules.DecisionTable.Column;
import io.redress.models.rules.DecisionTable.Row;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in a column is of its type: a text in a column of numbers never fits, and as a result it stops the case. */
final class CellTypes implements Rule {

    private static final Set<String> WHOLE = Set.of("integer", "long");
    private static final Map<String, Predicate<Object>> TYPES = Map.of("string", String.class::isInstance, "boolean", Boolean.class::isInstance,
            "integer", BigDecimal.class::isInstance, "long", BigDecimal.class::isInstance, "double", BigDecimal.class::isInstance,
            "number", BigDecimal.class::isInstance, "date", value -> !(value instanceof String || value instanceof BigDecimal || value instanceof Boolean));

    private final FeelCells cells;

    CellTypes(FeelCells cells) {
        this.cells = cells;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return DecisionTable.in(model).flatMap(table -> Stream.of(types(table), inputs(table), outputs(table)).flatMap(problems -> problems));
    }

    /** The engine leaves a type that it does not know unread, and then no number is compared with a number. */
    private static Stream<Problem> types(DecisionTable table) {
        return Stream.concat(table.inputs().stream(), table.outputs().stream())
                .filter(column -> !column.type().isEmpty() && !TYPES.containsKey(column.type()))
                .map(column -> table.problem(column, "columnType", column.type()));
    }

    private Stream<Problem> inputs(DecisionTable table) {
        return table.rows().stream().flatMap(row -> IntStream.range(0, table.inputs().size()).boxed()
                .flatMap(index -> row.test(index).stream().flatMap(cell -> cells.read(cell).stream())
                        .flatMap(feel -> feel.test().values().filter(value -> !isOf(table.inputs().get(index).type(), value)).limit(1)
                                .map(value -> table.problem(row, table.inputs().get(index), "cellType", Values.text(value), table.inputs().get(index).type())))));
    }

    private Stream<Problem> outputs(DecisionTable table) {
        return table.rows().stream().flatMap(row -> IntStream.range(0, table.outputs().size()).boxed()
                .flatMap(index -> row.result(index).stream().flatMap(cell -> cells.read(cell).stream())
                        .flatMap(feel -> output(table, row, table.outputs().get(index), feel).stream())));
    }

    private static Optional<Problem> output(DecisionTable table, Row row, Column column, Feel feel) {
        if (feel.valueless()) {
            return Optional.of(table.problem(row, column, "resultWithoutValue"));
        }
        var wrong = feel.results().stream().flatMap(Optional::stream).filter(value -> !isResultOf(column.type(), value)).findFirst();
        return wrong.map(value -> table.problem(row, column, "resultType", Values.text(value), column.type()));
    }

    private static boolean isResultOf(String type, Object value) {
        return isOf(type, value) && !(WHOLE.contains(type) && value instanceof BigDecimal number && number.stripTrailingZeros().scale() > 0);
    }

    static boolean isOf(String type, Object value) {
        return TYPES.getOrDefault(type, any -> true).test(value);
    }
}
