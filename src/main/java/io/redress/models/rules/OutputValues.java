package io.redress.models.rules;

import io.redress.models.CellTest;
import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import io.redress.models.rules.DecisionTable.Column;
import io.redress.models.rules.DecisionTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a table gives is what may stand in its column: by its own list of values, and by that of the table of the same name that came with the
 * application, which knows no other codes and computes with these numbers.
 */
final class OutputValues implements Rule {

    private final FeelCells cells;
    private final LiveModels shipped;

    OutputValues(FeelCells cells, LiveModels shipped) {
        this.cells = cells;
        this.shipped = shipped;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return DecisionTable.in(model).flatMap(table -> IntStream.range(0, table.outputs().size()).boxed()
                .flatMap(index -> column(table, index, allowed(table, table.outputs().get(index)))));
    }

    private Stream<Problem> column(DecisionTable table, int index, List<Column> allowed) {
        return table.rows().stream().flatMap(row -> allowed.stream().flatMap(as -> problem(table, row, index, as).stream()).limit(1));
    }

    private Optional<Problem> problem(DecisionTable table, Row row, int index, Column as) {
        var column = table.outputs().get(index);
        var results = row.result(index).flatMap(cells::read).stream().flatMap(feel -> feel.results().stream()).flatMap(Optional::stream).toList();
        var mistyped = results.stream().filter(value -> CellTypes.isOf(column.type(), value) && !CellTypes.isOf(as.type(), value)).findFirst();
        if (mistyped.isPresent()) {
            return mistyped.map(value -> table.problem(row, column, "resultType", Values.text(value), as.type()));
        }
        return as.values().flatMap(values -> results.stream().filter(value -> CellTypes.isOf(as.type(), value))
                .filter(value -> cells.test(values).fits(value) == CellTest.Fit.NO).findFirst()
                .map(value -> table.problem(row, column, "resultValue", Values.text(value), DecisionTable.text(values))));
    }

    /** The column itself, and as it was shipped. */
    private List<Column> allowed(DecisionTable table, Column column) {
        return Stream.concat(Stream.of(column), shipped.decision(table.id()).stream().flatMap(file -> shipped(file, table.id(), column.name()))).toList();
    }

    private static Stream<Column> shipped(ModelFile file, String decision, String output) {
        try {
            return DecisionTable.in(new XmlModel(file.name(), XmlReader.read(file))).filter(table -> table.id().equals(decision))
                    .flatMap(table -> table.outputs().stream()).filter(column -> column.name().equals(output));
        } catch (XmlReader.Unreadable e) {
            throw new IllegalStateException("The shipped " + file.name() + " cannot be read", e);
        }
    }
}
