package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.FeelReader;
import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.ModelLimits;
import io.redress.models.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All rules for a decision table: it is written in FEEL or in the expression language of diagrams, no larger than people can read, and decides. */
public final class DmnRules {

    private static final String ENGINE = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> ATTRIBUTES = Set.of("inputVariable", "historyTimeToLive", "versionTag", "diagramRelationId");
    private static final Set<String> NOT_RUN = Set.of("businessKnowledgeModel", "functionDefinition", "invocation", "import", "encapsulatedLogic");

    private final FeelCells cells;
    private final List<Rule> rules;

    private DmnRules(FeelCells cells, List<Rule> more) {
        this.cells = cells;
        rules = Stream.concat(Stream.<Rule>of(DmnRules::names, DmnRules::languages, DmnRules::size, this::texts, new TimeToLive()), more.stream()).toList();
    }

    /** What is refused whoever deploys it. */
    public static DmnRules safe(ExpressionCheck expressions) {
        return new DmnRules(new FeelCells(expressions, null), List.of());
    }

    /** That, and what does not decide as it is meant to, or does not fit to what will be live beside it. */
    public static DmnRules all(ExpressionCheck expressions, FeelReader feel, Catalog catalog, LiveModels shipped) {
        var cells = new FeelCells(expressions, feel);
        return new DmnRules(cells, List.of(new TableShape(), new TableNames(cells, catalog), new CellTypes(cells),
                new OutputValues(cells, shipped), new TableLogic(cells), new TableCallers(cells, catalog)));
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
                .filter(language -> !FeelCells.isFeel(language) && !FeelCells.isJuel(language))
                .map(language -> model.problem(element, "language", language)));
    }

    private static Stream<Problem> size(XmlModel model) {
        return model.root().all("decisionTable").filter(table -> cells(table) > ModelLimits.CELLS)
                .map(table -> model.problem(table, "tableTooLarge", cells(table), ModelLimits.CELLS));
    }

    private static long cells(XmlElement table) {
        return table.children("rule").mapToLong(rule -> rule.children().size()).sum();
    }

    private Stream<Problem> texts(XmlModel model) {
        var places = new Places(model);
        return model.root().all().filter(FeelCells::isCell).flatMap(cell -> cell.children("text").map(XmlElement::text)
                .filter(text -> !text.isEmpty()).flatMap(text -> ofText(places, cell, text).stream()));
    }

    private Optional<Problem> ofText(Places places, XmlElement cell, String text) {
        var why = cells.problem(cell, text);
        if (why.isPresent() && FeelCells.isFeel(FeelCells.language(cell)) && Misspelling.of(text).isPresent()) {
            return Misspelling.of(text).map(what -> places.problem(cell, what, Excerpt.of(text)));
        }
        if (why.isEmpty() && cell.name().equals("inputEntry") && Misspelling.isThousands(text)) {
            return Optional.of(places.problem(cell, "cellThousands", Excerpt.of(text)));
        }
        return why.map(reason -> places.problem(cell, "cell", Excerpt.of(text), reason));
    }
}
