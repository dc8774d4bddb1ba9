package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table gives what those need that ask it: a diagram as many results as it can take, and everybody the outputs that they read by name. */
final class TableCallers implements Rule {

    private static final Set<String> SINGLE = Set.of("singleEntry", "singleResult");
    private static final Set<String> ONE_OUTPUT = Set.of("singleEntry", "collectEntries");

    private final FeelCells cells;
    private final Catalog catalog;

    TableCallers(FeelCells cells, Catalog catalog) {
        this.cells = cells;
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return Stream.concat(DecisionTable.in(model).flatMap(table -> callers(table.id()).flatMap(call -> results(table, call))),
                model.root().all("decision").flatMap(decision -> vanished(model, decision)));
    }

    private Stream<XmlElement> callers(String decision) {
        return catalog.diagrams().flatMap(XmlElement::all).filter(step -> step.attribute("decisionRef").filter(decision::equals).isPresent());
    }

    private static Stream<Problem> results(DecisionTable table, XmlElement call) {
        var mapping = call.attribute("mapDecisionResult").orElse("resultList");
        return Stream.concat(
                Stream.of("severalResults").filter(what -> SINGLE.contains(mapping) && table.givesSeveral()),
                Stream.of("severalOutputs").filter(what -> ONE_OUTPUT.contains(mapping) && table.outputs().size() > 1))
                .map(what -> table.problem(what, call.id(), mapping, table.policy()));
    }

    private Stream<Problem> vanished(XmlModel model, XmlElement decision) {
        var kept = new HashSet<>(TableNames.outputs(decision));
        return live(decision.id()).stream().flatMap(live -> TableNames.outputs(live).stream()).filter(name -> !kept.contains(name))
                .flatMap(name -> reader(model, decision, name).map(reader -> model.problem(decision, "outputVanished", name, reader)).stream());
    }

    private Optional<XmlElement> live(String decision) {
        return catalog.live().decision(decision).flatMap(file -> {
            try {
                return XmlReader.read(file).all("decision").filter(found -> found.id().equals(decision)).findFirst();
            } catch (XmlReader.Unreadable e) {
                return Optional.empty();
            }
        });
    }

    private Optional<String> reader(XmlModel model, XmlElement decision, String name) {
        return Stream.of(decisions(model, decision, name), diagrams(decision, name), application(model, decision, name)).flatMap(readers -> readers).findFirst();
    }

    private Stream<String> decisions(XmlModel model, XmlElement decision, String name) {
        return model.root().all("decision").filter(other -> Requirements.of(model, other).anyMatch(required -> required.id().equals(decision.id())))
                .filter(other -> Requirements.of(model, other).noneMatch(required -> TableNames.outputs(required).contains(name)))
                .filter(other -> other.all().filter(FeelCells::isCell).flatMap(cell -> cells.read(cell).stream())
                        .anyMatch(feel -> feel.names().stream().anyMatch(read -> read.split("\\.")[0].equals(name)))).map(XmlElement::id);
    }

    /** Where only the values are taken, the name of the one output does not matter. */
    private Stream<String> diagrams(XmlElement decision, String name) {
        var calls = callers(decision.id()).filter(call -> !ONE_OUTPUT.contains(call.attribute("mapDecisionResult").orElse("resultList"))).toList();
        return calls.stream().flatMap(call -> call.attribute("resultVariable").stream().flatMap(result -> Stream.concat(readers(result, name), forms(result, name))));
    }

    private Stream<String> readers(String result, String name) {
        var read = Pattern.compile("\\b" + Pattern.quote(result) + "\\s*(\\.\\s*|\\[\\s*['\"])" + Pattern.quote(name) + "\\b");
        return catalog.diagrams().flatMap(XmlElement::all).filter(element -> texts(element).anyMatch(text -> read.matcher(text).find())).map(XmlElement::id);
    }

    private Stream<String> forms(String result, String name) {
        return catalog.diagrams().flatMap(XmlElement::all).flatMap(element -> element.attribute("formRef").stream()).distinct()
                .filter(id -> catalog.form(id).map(Object::toString).filter(form -> isWord(form, result) && isWord(form, name)).isPresent());
    }

    private static boolean isWord(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find();
    }

    private static Stream<String> texts(XmlElement element) {
        return Stream.concat(Stream.of(element.text()), element.attributes().stream().map(XmlElement.Attribute::value));
    }

    /** What the application's own steps read of the tables that came with it. */
    private Stream<String> application(XmlModel model, XmlElement decision, String name) {
        if (!catalog.vocabulary().variables().contains(name)) {
            return Stream.of();
        }
        var asking = model.root().all("decision").filter(other -> Requirements.of(model, other).anyMatch(required -> required.id().equals(decision.id())));
        return Stream.concat(Stream.of(decision), asking).map(XmlElement::id).flatMap(this::callers).flatMap(XmlElement::all)
                .flatMap(element -> element.attribute("delegateExpression").stream());
    }
}
