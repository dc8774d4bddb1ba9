package io.redress.models.rules;

import io.redress.models.CellTest;
import io.redress.models.CellTest.Fit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as a space of cases: which rows a case fits is asked by an example for each kind of case. */
final class Grid {

    /** A table that has more kinds of cases than this is left alone. */
    private static final int STATES = 200_000;

    private final List<Axis> axes;
    private final int rows;

    private Grid(List<Axis> axes, int rows) {
        this.axes = axes;
        this.rows = rows;
    }

    /** @param unknown rows that have another problem, of which nothing is said here */
    static Grid of(DecisionTable table, FeelCells cells, Set<Integer> unknown) {
        Map<String, List<Integer>> columns = IntStream.range(0, table.inputs().size()).boxed()
                .collect(Collectors.groupingBy(index -> table.inputs().get(index).name(), LinkedHashMap::new, Collectors.toList()));
        var axes = columns.values().stream().map(same -> axis(table, cells, unknown, same)).toList();
        return new Grid(axes, table.rows().size());
    }

    private static Axis axis(DecisionTable table, FeelCells cells, Set<Integer> unknown, List<Integer> columns) {
        var tests = table.rows().stream().map(row -> columns.stream().map(column -> unknown.contains(row.number())
                ? new CellTest.Unknown("row " + row.number(), List.of())
                : row.test(column).map(cells::test).orElseGet(() -> new CellTest.Any())).toList()).toList();
        var inputs = columns.stream().map(table.inputs()::get).toList();
        return new Axis(inputs, tests, inputs.stream().flatMap(input -> input.values().stream()).map(cells::test).toList());
    }

    int rows() {
        return rows;
    }

    boolean isCatchAll(int row) {
        return axes.stream().allMatch(axis -> axis.isAny(row));
    }

    /** Whether no value at all passes one of the row's cells, and above which column. */
    Optional<String> neverFits(int row) {
        return axes.stream().filter(axis -> !axis.points().isEmpty() && axis.points().stream().allMatch(point -> axis.fit(row, point) == Fit.NO))
                .map(Axis::heading).findFirst();
    }

    /** @return an example that surely fits both rows */
    Optional<String> overlap(int one, int other) {
        List<Object> example = new ArrayList<>();
        for (var axis : axes) {
            var point = axis.points().stream().filter(value -> axis.fit(one, value) == Fit.YES && axis.fit(other, value) == Fit.YES)
                    .map(Optional::ofNullable).findFirst();
            if (point.isEmpty() && !axis.isSame(one, other)) {
                return Optional.empty();
            }
            example.add(point.isEmpty() || axis.isAny(one) && axis.isAny(other) ? Grid.class : point.get().orElse(null));
        }
        return Optional.of(text(example));
    }

    /**
     * @param surely whether only rows count that surely fit; else also those of which it cannot be told
     * @param others whether texts count that no cell names
     * @return an example that no row fits
     */
    Optional<String> gap(boolean surely, boolean others) {
        var all = new BitSet();
        all.set(0, rows);
        return new Search((row, fit) -> fit == Fit.YES || !surely && fit == Fit.UNKNOWN, -1, others).from(all);
    }

    /** Whether a case may come to the row that none above it takes. */
    boolean isReached(int row) {
        var above = new BitSet();
        above.set(0, row);
        var search = new Search((other, fit) -> fit == Fit.YES, row, true);
        return (search.from(above).isPresent() || search.gaveUp())
                && IntStream.range(0, row).noneMatch(other -> axes.stream().allMatch(axis -> axis.isAny(other) || axis.isSame(other, row)));
    }

    private String text(List<Object> example) {
        return IntStream.range(0, example.size()).filter(index -> example.get(index) != Grid.class)
                .mapToObj(index -> axes.get(index).heading() + " = " + Values.text(example.get(index))).collect(Collectors.joining("; "));
    }

    /** Goes through the axes, with the rows that still fit; a state that was seen has no example. */
    private final class Search {

        private final BiPredicate<Integer, Fit> stays;
        private final int through;
        private final boolean others;
        private final Set<List<Object>> seen = new HashSet<>();
        private final List<Object> example = new ArrayList<>();

        /** @param through the row that has to be possible all the way; -1 for none */
        Search(BiPredicate<Integer, Fit> stays, int through, boolean others) {
            this.stays = stays;
            this.through = through;
            this.others = others;
        }

        Optional<String> from(BitSet all) {
            return step(0, all) ? Optional.of(text(example)) : Optional.empty();
        }

        boolean gaveUp() {
            return seen.size() > STATES;
        }

        private boolean step(int depth, BitSet left) {
            if (left.isEmpty() && possibleFrom(depth)) {
                return true;
            }
            if (depth == axes.size() || gaveUp() || !seen.add(List.of(depth, left))) {
                return left.isEmpty() && depth == axes.size();
            }
            var axis = axes.get(depth);
            for (var point : axis.points()) {
                if (!others && Values.OTHER.equals(point) || through >= 0 && axis.fit(through, point) == Fit.NO) {
                    continue;
                }
                var rest = new BitSet();
                left.stream().filter(row -> stays.test(row, axis.fit(row, point))).forEach(rest::set);
                example.add(point);
                if (step(depth + 1, rest)) {
                    return true;
                }
                example.remove(example.size() - 1);
            }
            return axis.points().isEmpty() && skip(depth, left);
        }

        /** Nothing is known of what the column may hold. */
        private boolean skip(int depth, BitSet left) {
            var axis = axes.get(depth);
            var rest = new BitSet();
            left.stream().filter(row -> axis.isAny(row) || stays.test(row, Fit.UNKNOWN)).forEach(rest::set);
            example.add(Grid.class);
            if (step(depth + 1, rest)) {
                return true;
            }
            example.remove(example.size() - 1);
            return false;
        }

        private boolean possibleFrom(int depth) {
            return through < 0 || axes.stream().skip(depth).allMatch(axis -> axis.points().isEmpty()
                    || axis.points().stream().anyMatch(point -> axis.fit(through, point) != Fit.NO));
        }
    }
}
