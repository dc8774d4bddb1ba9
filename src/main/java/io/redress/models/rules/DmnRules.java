package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.ModelFile;
import io.redress.models.ModelLimits;
import io.redress.models.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All rules for a decision table: it is written in FEEL or in the expression language of diagrams, and is no larger than people can read. */
public final class DmnRules {

    private static final String ENGINE = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> ATTRIBUTES = Set.of("inputVariable", "historyTimeToLive", "versionTag", "diagramRelationId");
    private static final Set<String> FEEL = Set.of("", "feel", "https://www.omg.org/spec/dmn/20191111/feel/", "https://www.omg.org/spec/dmn/20180521/feel/",
            "http://www.omg.org/spec/feel/20140401", "http://www.omg.org/spec/dmn/20180521/feel/");
    private static final String JUEL = "juel";
    private static final Set<String> NOT_RUN = Set.of("businessKnowledgeModel", "functionDefinition", "invocation", "import", "encapsulatedLogic");
    private static final Set<String> TESTS = Set.of("inputEntry");
    private static final Set<String> VALUES = Set.of("inputExpression", "outputEntry", "defaultOutputEntry", "literalExpression");

    private final ExpressionCheck expressions;
    private final List<Rule> rules;

    public DmnRules(ExpressionCheck expressions) {
        this.expressions = expressions;
        rules = List.of(DmnRules::names, DmnRules::languages, DmnRules::size, this::cells, new TimeToLive());
    }

    public List<Problem> problems(ModelFile file) {
        try {
            var model = new XmlModel(file.name(), XmlReader.read(file));
            return rules.stream().flatMap(rule -> rule.problems(model)).distinct().toList();
        } catch (XmlReader.Unreadable e) {
            return List.of(e.problem());
        }
    }

    private static Stream<Problem> names(XmlModel model) {
        return model.root().all().flatMap(element -> Stream.concat(
                Stream.of(element).filter(found -> NOT_RUN.contains(found.name()) || found.namespace().contains("camunda.org")
                        && !found.namespace().contains("/modeler/")).map(found -> model.problem(found, "element", found.name())),
                element.attributes().stream().filter(attribute -> attribute.namespace().equals(ENGINE) && !ATTRIBUTES.contains(attribute.name()))
                        .map(attribute -> model.problem(element, "attribute", attribute.name(), Excerpt.of(attribute.value())))));
    }

    private static Stream<Problem> languages(XmlModel model) {
        return model.root().all().flatMap(element -> Stream.of("expressionLanguage", "typeLanguage")
                .flatMap(name -> element.attribute(name).stream())
                .filter(language -> !isFeel(language) && !isJuel(language))
                .map(language -> model.problem(element, "language", language)));
    }

    private static Stream<Problem> size(XmlModel model) {
        return model.root().all("decisionTable").filter(table -> cells(table) > ModelLimits.CELLS)
                .map(table -> model.problem(table, "tableTooLarge", cells(table), ModelLimits.CELLS));
    }

    private static long cells(XmlElement table) {
        return table.children("rule").mapToLong(rule -> rule.children().size()).sum();
    }

    private Stream<Problem> cells(XmlModel model) {
        return model.root().all().filter(element -> TESTS.contains(element.name()) || VALUES.contains(element.name()))
                .flatMap(cell -> cell.children("text").map(XmlElement::text).filter(text -> !text.isEmpty())
                        .flatMap(text -> problem(cell, text).map(why -> model.problem(cell, "cell", Excerpt.of(text), why)).stream()));
    }

    private Optional<String> problem(XmlElement cell, String text) {
        var language = language(cell);
        if (isJuel(language)) {
            return expressions.juel(text.contains("{") ? text : "${" + text + "}");
        }
        return isFeel(language) ? TESTS.contains(cell.name()) ? expressions.unaryTests(text) : expressions.feel(text) : Optional.empty();
    }

    private static String language(XmlElement cell) {
        for (var element = cell; element != null; element = element.parent()) {
            var language = element.attribute("expressionLanguage");
            if (language.isPresent()) {
                return language.get();
            }
        }
        return "";
    }

    private static boolean isFeel(String language) {
        return FEEL.contains(language.toLowerCase());
    }

    private static boolean isJuel(String language) {
        return language.equalsIgnoreCase(JUEL);
    }
}
