package io.redress.models.rules;

import io.redress.models.CellTest;
import io.redress.models.ExpressionCheck;
import io.redress.models.Feel;
import io.redress.models.FeelReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in the cells of tables, as far as it is FEEL that can be read. */
record FeelCells(ExpressionCheck expressions, FeelReader feel) {

    private static final Set<String> FEEL = Set.of("", "feel", "https://www.omg.org/spec/dmn/20191111/feel/", "https://www.omg.org/spec/dmn/20180521/feel/",
            "http://www.omg.org/spec/feel/20140401", "http://www.omg.org/spec/dmn/20180521/feel/");
    private static final String JUEL = "juel";
    private static final Set<String> TESTS = Set.of("inputEntry", "inputValues", "outputValues");
    private static final Set<String> VALUES = Set.of("inputExpression", "outputEntry", "defaultOutputEntry", "literalExpression");

    static boolean isCell(XmlElement element) {
        return TESTS.contains(element.name()) || VALUES.contains(element.name());
    }

    /** Why a text cannot stand where it stands. */
    Optional<String> problem(XmlElement cell, String text) {
        var language = language(cell);
        if (isJuel(language)) {
            return expressions.juel(text.contains("{") ? text : "${" + text + "}");
        }
        return !isFeel(language) ? Optional.empty() : TESTS.contains(cell.name()) ? expressions.unaryTests(text) : expressions.feel(text);
    }

    /** @return nothing where the cell is empty, cannot be read, or is written in another language */
    Optional<Feel> read(XmlElement cell) {
        var text = DecisionTable.text(cell);
        return text.isEmpty() || !isFeel(language(cell)) || problem(cell, text).isPresent() ? Optional.empty()
                : Optional.of(TESTS.contains(cell.name()) ? feel.tests(text) : feel.expression(text));
    }

    CellTest test(XmlElement cell) {
        var text = DecisionTable.text(cell);
        return text.isEmpty() ? new CellTest.Any() : read(cell).map(Feel::test).orElseGet(() -> new CellTest.Unknown(text, List.of()));
    }

    static String language(XmlElement cell) {
        for (var element = cell; element != null; element = element.parent()) {
            var language = element.attribute("expressionLanguage");
            if (language.isPresent()) {
                return language.get();
            }
        }
        return "";
    }

    static boolean isFeel(String language) {
        return FEEL.contains(language.toLowerCase());
    }

    static boolean isJuel(String language) {
        return language.equalsIgnoreCase(JUEL);
    }
}
