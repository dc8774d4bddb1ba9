package io.redress.models.rules;

import io.redress.models.Problem;
import io.redress.models.Problem.Cell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as people see it: columns with a heading, rows with a number. */
record DecisionTable(String file, XmlElement decision, XmlElement element, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    private static final Set<String> SEVERAL = Set.of("COLLECT", "RULE ORDER", "OUTPUT ORDER");

    /**
     * @param expression what an input looks at; of an output nothing
     * @param values     the element that lists the values that may stand in the column
     */
    record Column(String heading, String name, String type, Optional<XmlElement> expression, Optional<XmlElement> values) {}

    record Row(int number, XmlElement element, List<XmlElement> tests, List<XmlElement> results) {

        /** What stands in the cell; in a row that is too short, nothing. */
        Optional<XmlElement> test(int column) {
            return column < tests.size() ? Optional.of(tests.get(column)) : Optional.empty();
        }

        Optional<XmlElement> result(int column) {
            return column < results.size() ? Optional.of(results.get(column)) : Optional.empty();
        }
    }

    static Stream<DecisionTable> in(XmlModel model) {
        return model.root().all("decision").flatMap(decision -> decision.children("decisionTable")
                .map(table -> new DecisionTable(model.file(), decision, table, table.children("input").map(DecisionTable::input).toList(),
                        table.children("output").map(DecisionTable::output).toList(), rows(table))));
    }

    private static Column input(XmlElement input) {
        var expression = input.children("inputExpression").findFirst();
        var text = expression.map(DecisionTable::text).orElse("");
        return new Column(input.attribute("label").filter(label -> !label.isBlank()).orElse(text), text, type(expression.orElse(input)), expression,
                input.children("inputValues").findFirst());
    }

    private static Column output(XmlElement output) {
        var name = output.attribute("name").orElse("");
        return new Column(output.attribute("label").filter(label -> !label.isBlank()).orElse(name), name, type(output), Optional.empty(),
                output.children("outputValues").findFirst());
    }

    private static String type(XmlElement typed) {
        return typed.attribute("typeRef").orElse("");
    }

    private static List<Row> rows(XmlElement table) {
        var rules = table.children("rule").toList();
        return IntStream.range(0, rules.size()).mapToObj(index -> new Row(index + 1, rules.get(index), rules.get(index).children("inputEntry").toList(),
                rules.get(index).children("outputEntry").toList())).toList();
    }

    static String text(XmlElement cell) {
        return cell.children("text").map(XmlElement::text).findFirst().orElse("");
    }

    String id() {
        return decision.id();
    }

    String policy() {
        return element.attribute("hitPolicy").orElse("UNIQUE");
    }

    Optional<String> aggregation() {
        return element.attribute("aggregation");
    }

    /** Whether it may give several results. */
    boolean givesSeveral() {
        return SEVERAL.contains(policy()) && aggregation().isEmpty();
    }

    Problem problem(String what, Object... details) {
        return Problem.of(file, id(), what, details);
    }

    Problem problem(Row row, String what, Object... details) {
        return problem(what, details).in(new Cell(row.number(), ""));
    }

    Problem problem(Column column, String what, Object... details) {
        return problem(what, details).in(new Cell(0, column.heading()));
    }

    Problem problem(Row row, Column column, String what, Object... details) {
        return problem(what, details).in(new Cell(row.number(), column.heading()));
    }
}
