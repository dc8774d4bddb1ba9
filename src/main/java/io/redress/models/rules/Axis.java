package io.redress.models.rules;

import io.redress.models.CellTest;
import io.redress.models.CellTest.Fit;
import io.redress.models.rules.DecisionTable.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a table looks at, and the values by which its rows can be told apart: each that a cell names, one between each two, one beyond, and
 * for a text one that no cell names. Columns that look at the same thing are one axis.
 */
final class Axis {

    private static final Set<String> WHOLE = Set.of("integer", "long");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final String heading;
    private final List<List<CellTest>> rows;
    private final List<Object> points;

    /** @param rows what each row asks, by one test a column */
    Axis(List<Column> columns, List<List<CellTest>> rows, List<CellTest> allowed) {
        this.heading = columns.get(0).heading();
        this.rows = rows;
        this.points = points(columns.get(0).type(), allowed).filter(point -> point == null || allowed.stream().allMatch(test -> test.fits(point) != Fit.NO))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    String heading() {
        return heading;
    }

    /** Of them null is one where a cell speaks of it. */
    List<Object> points() {
        return points;
    }

    Fit fit(int row, Object point) {
        var fits = rows.get(row).stream().map(test -> test.fits(point)).toList();
        return fits.contains(Fit.NO) ? Fit.NO : fits.contains(Fit.UNKNOWN) ? Fit.UNKNOWN : Fit.YES;
    }

    boolean isAny(int row) {
        return rows.get(row).stream().allMatch(CellTest::isAny);
    }

    /** Whether both ask the same, whatever it is. */
    boolean isSame(int one, int other) {
        return rows.get(one).equals(rows.get(other));
    }

    private Stream<Object> points(String type, List<CellTest> allowed) {
        var named = Stream.concat(rows.stream().flatMap(List::stream), allowed.stream()).flatMap(CellTest::values).toList();
        var numbers = named.stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).collect(Collectors.toCollection(TreeSet::new));
        Stream<Object> texts = named.stream().filter(String.class::isInstance).distinct();
        boolean yesOrNo = type.equals("boolean") || named.stream().anyMatch(Boolean.class::isInstance);
        Stream<Object> other = type.equals("string") || type.isEmpty() && numbers.isEmpty() && !yesOrNo ? Stream.of(Values.OTHER) : Stream.of();
        Stream<Object> none = rows.stream().flatMap(List::stream).anyMatch(CellTest::speaksOfNull) ? Stream.of((Object) null) : Stream.of();
        return Stream.of(texts, numbers(numbers, type), yesOrNo ? Stream.<Object>of(true, false) : Stream.of(), none, other).flatMap(values -> values);
    }

    /** Nothing below zero where no cell speaks of it: most numbers count or are amounts. */
    private static Stream<Object> numbers(TreeSet<BigDecimal> named, String type) {
        if (named.isEmpty()) {
            return Set.of("integer", "long", "double", "number").contains(type) ? Stream.of(BigDecimal.ONE) : Stream.of();
        }
        var points = new TreeSet<>(named);
        points.add(named.first().subtract(BigDecimal.ONE));
        points.add(named.last().add(BigDecimal.ONE));
        named.forEach(number -> {
            var next = named.higher(number);
            if (next != null) {
                points.add(between(number, next, type));
            }
        });
        return points.stream().filter(number -> number.signum() >= 0 || named.first().signum() < 0).map(Object.class::cast);
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high, String type) {
        return WHOLE.contains(type) ? low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE).min(high)
                : low.add(high).divide(TWO);
    }
}
