package io.redress.models.rules;

import io.redress.models.Problem;
import io.redress.models.Problem.Cell;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Where a cell stands: table, row and column, as people see them; outside of tables its id. */
final class Places {

    private record Place(String table, Cell cell) {}

    private final XmlModel model;
    private final Map<XmlElement, Place> places = new IdentityHashMap<>();

    Places(XmlModel model) {
        this.model = model;
        DecisionTable.in(model).forEach(this::remember);
    }

    private void remember(DecisionTable table) {
        IntStream.range(0, table.inputs().size()).forEach(index -> {
            var column = table.inputs().get(index);
            column.expression().ifPresent(expression -> put(table, expression, 0, column));
            column.values().ifPresent(values -> put(table, values, 0, column));
            table.rows().forEach(row -> row.test(index).ifPresent(cell -> put(table, cell, row.number(), column)));
        });
        IntStream.range(0, table.outputs().size()).forEach(index -> {
            var column = table.outputs().get(index);
            column.values().ifPresent(values -> put(table, values, 0, column));
            table.rows().forEach(row -> row.result(index).ifPresent(cell -> put(table, cell, row.number(), column)));
        });
    }

    private void put(DecisionTable table, XmlElement element, int row, DecisionTable.Column column) {
        places.put(element, new Place(table.id(), new Cell(row, column.heading())));
    }

    Problem problem(XmlElement at, String what, Object... details) {
        var place = places.get(at);
        return place == null ? model.problem(at, what, details) : Problem.of(model.file(), place.table(), what, details).in(place.cell());
    }
}
