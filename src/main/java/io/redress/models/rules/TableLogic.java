package io.redress.models.rules;

import io.redress.models.CellTest.Fit;
import io.redress.models.Problem;
import io.redress.models.rules.DecisionTable.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that contradict one another, cases that no row takes, and rows that no case comes to. Of cells that are more than literals, lists, ranges and
 * comparisons nothing is said.
 */
final class TableLogic implements Rule {

    private static final int TOLD = 20;

    private final FeelCells cells;

    TableLogic(FeelCells cells) {
        this.cells = cells;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return DecisionTable.in(model).filter(table -> table.rows().stream().mapToInt(row -> row.tests().size()).allMatch(size -> size == table.inputs().size()))
                .filter(table -> !table.rows().isEmpty()).flatMap(this::of);
    }

    private Stream<Problem> of(DecisionTable table) {
        var values = inputValues(table).toList();
        Set<Integer> wrong = table.rows().stream().filter(row -> isUnclear(table, row)).map(Row::number).collect(Collectors.toCollection(HashSet::new));
        values.forEach(problem -> wrong.add(problem.cell().row()));
        var grid = Grid.of(table, cells, wrong);
        var never = IntStream.range(0, grid.rows()).boxed().flatMap(row -> grid.neverFits(row)
                .map(column -> table.problem(table.rows().get(row), "rowNeverFits", column)).stream()).toList();
        return Stream.of(values.stream(), never.stream(), byPolicy(table, grid, never)).flatMap(problems -> problems);
    }

    /** A row with a cell that cannot be read, or that holds a value of another type, has a problem of its own. */
    private boolean isUnclear(DecisionTable table, Row row) {
        return IntStream.range(0, table.inputs().size()).anyMatch(index -> row.test(index).filter(cell -> !DecisionTable.text(cell).isEmpty())
                .filter(cell -> cells.read(cell).map(feel -> feel.test().values().anyMatch(value -> !CellTypes.isOf(table.inputs().get(index).type(), value)))
                        .orElse(true)).isPresent());
    }

    private Stream<Problem> inputValues(DecisionTable table) {
        return table.rows().stream().flatMap(row -> IntStream.range(0, table.inputs().size()).boxed().flatMap(index -> {
            var column = table.inputs().get(index);
            return column.values().stream().flatMap(values -> row.test(index).map(cells::test).stream()
                    .flatMap(test -> test.values().filter(value -> value instanceof String && cells.test(values).fits(value) == Fit.NO))
                    .map(value -> table.problem(row, column, "inputValue", Values.text(value), DecisionTable.text(values)))).limit(1);
        }));
    }

    private static Stream<Problem> byPolicy(DecisionTable table, Grid grid, List<Problem> never) {
        Set<Integer> dead = never.stream().map(problem -> problem.cell().row()).collect(Collectors.toSet());
        return switch (table.policy()) {
            case "UNIQUE" -> Stream.concat(overlaps(table, grid, "rowsOverlap"), gaps(table, grid).stream());
            case "ANY" -> overlaps(table, grid, "rowsContradict").filter(problem -> !dead.contains(problem.cell().row()));
            case "FIRST" -> Stream.concat(unreached(table, grid, dead), last(table, grid).stream());
            default -> Stream.of();
        };
    }

    private static Stream<Problem> overlaps(DecisionTable table, Grid grid, String what) {
        return IntStream.range(0, grid.rows()).boxed().flatMap(other -> IntStream.range(0, other).boxed()
                .filter(one -> !what.equals("rowsContradict") || !results(table, one).equals(results(table, other)))
                .flatMap(one -> grid.overlap(one, other).map(example -> table.problem(table.rows().get(other), what,
                        one + 1, other + 1, example.isEmpty() ? "…" : example)).stream())).limit(TOLD);
    }

    private static List<String> results(DecisionTable table, int row) {
        return table.rows().get(row).results().stream().map(DecisionTable::text).toList();
    }

    /** Whether a text that no cell names can come at all, a list of values would say; without one it is a warning. */
    private static Optional<Problem> gaps(DecisionTable table, Grid grid) {
        return grid.gap(false, false).map(example -> table.problem("gap", example))
                .or(() -> grid.gap(false, true).map(example -> table.problem("gapOfOthers", example).asWarning()));
    }

    private static Stream<Problem> unreached(DecisionTable table, Grid grid, Set<Integer> dead) {
        return IntStream.range(1, grid.rows()).filter(row -> !dead.contains(row + 1) && !grid.isReached(row))
                .mapToObj(row -> table.problem(table.rows().get(row), "rowNeverReached"));
    }

    private static Optional<Problem> last(DecisionTable table, Grid grid) {
        return grid.isCatchAll(grid.rows() - 1) ? Optional.empty()
                : grid.gap(true, true).map(example -> table.problem("firstWithoutLast", example.isEmpty() ? "…" : example));
    }
}
