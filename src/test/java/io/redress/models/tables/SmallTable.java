package io.redress.models.tables;

import io.redress.models.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of an analyst's own, {@code own}. Columns are divided by {@code |}, conditions and results by {@code →}. */
final class SmallTable {

    private static final String DIVIDER = "\\s*\\|\\s*";

    private static final AtomicLong LAST = new AtomicLong();

    private SmallTable() {}

    /**
     * @param inputs  each {@code expression ~ type ~ values}, the last two at will
     * @param outputs each {@code name ~ type ~ values}
     */
    static String of(String policy, String inputs, String outputs, String... rows) {
        return file("<decisionTable id=\"t\" hitPolicy=\"" + policy + "\">" + columns(inputs, SmallTable::input) + columns(outputs, SmallTable::output)
                + Arrays.stream(rows).map(SmallTable::row).collect(Collectors.joining()) + "</decisionTable>");
    }

    static String file(String logic) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="d" name="d" namespace="own">
                  <decision id="own" name="Own" camunda:historyTimeToLive="P30D">%s</decision>
                </definitions>
                """.formatted(logic);
    }

    static ModelFile asFile(String name, String content) {
        return new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String columns(String columns, Function<String[], String> column) {
        return columns.isBlank() ? "" : Arrays.stream(columns.split(DIVIDER)).map(text -> text.split("\\s*~\\s*")).map(column).collect(Collectors.joining());
    }

    private static String input(String[] parts) {
        return "<input id=\"" + id() + "\"><inputExpression" + type(parts) + "><text>" + xml(parts[0]) + "</text></inputExpression>" + values("inputValues", parts) + "</input>";
    }

    private static String output(String[] parts) {
        return "<output id=\"" + id() + "\" name=\"" + parts[0] + "\"" + type(parts) + ">" + values("outputValues", parts) + "</output>";
    }

    private static String type(String[] parts) {
        return parts.length > 1 && !parts[1].isEmpty() ? " typeRef=\"" + parts[1] + "\"" : "";
    }

    private static String values(String element, String[] parts) {
        return parts.length > 2 ? "<" + element + "><text>" + xml(parts[2]) + "</text></" + element + ">" : "";
    }

    private static String row(String row) {
        var sides = row.split("\\s*→\\s*", -1);
        return "<rule id=\"" + id() + "\">" + cells("inputEntry", sides[0]) + cells("outputEntry", sides[1]) + "</rule>";
    }

    private static String cells(String element, String cells) {
        return cells.isBlank() ? "" : Arrays.stream(cells.strip().split(DIVIDER))
                .map(cell -> "<" + element + " id=\"" + id() + "\"><text>" + xml(cell) + "</text></" + element + ">").collect(Collectors.joining());
    }

    /** The engine wants one of each. */
    private static String id() {
        return "id" + LAST.incrementAndGet();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
