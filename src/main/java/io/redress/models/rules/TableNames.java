package io.redress.models.rules;

import io.redress.models.Feel;
import io.redress.models.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table reads the case file, what the tables that it requires give, and what something sets. FEEL takes every other name for null. */
final class TableNames implements Rule {

    private static final String COMPLAINT = "complaint";
    private static final String CELL_INPUT = "cellInput";
    private static final String ANSWERS = "complaint.answers.";
    /** Lists, whose items FEEL reads by name. */
    private static final Set<String> LISTS = Set.of("complaint.subject.technicalData.", "complaint.plan.signatures.");
    private static final int ALIKE = 3;

    private final FeelCells cells;
    private final Catalog catalog;

    TableNames(FeelCells cells, Catalog catalog) {
        this.cells = cells;
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        var places = new Places(model);
        return model.root().all("decision").flatMap(decision -> {
            var known = known(model, decision);
            return decision.all().filter(FeelCells::isCell).flatMap(cell -> cells.read(cell).stream().flatMap(feel -> in(places, cell, feel, known)));
        });
    }

    private Stream<Problem> in(Places places, XmlElement cell, Feel feel, Set<String> known) {
        return Stream.of(
                feel.names().stream().filter(name -> !isKnown(name, known)).map(name -> unknown(places, cell, name, known)),
                feel.unknown().stream().map(function -> places.problem(cell, "feelFunction", function)),
                feel.patterns().stream().map(pattern -> places.problem(cell, "feelPattern", Excerpt.of(pattern))),
                Stream.of("feelAlternatives").filter(what -> feel.alternatives()).map(what -> places.problem(cell, what, Excerpt.of(DecisionTable.text(cell)))))
                .flatMap(problems -> problems);
    }

    private boolean isKnown(String name, Set<String> known) {
        if (name.equals(COMPLAINT) || name.startsWith(ANSWERS) || LISTS.stream().anyMatch(name::startsWith)) {
            return true;
        }
        return name.startsWith(COMPLAINT + ".") ? catalog.vocabulary().caseFile().contains(name.substring(COMPLAINT.length() + 1))
                : known.contains(name.split("\\.")[0]);
    }

    private Problem unknown(Places places, XmlElement cell, String name, Set<String> known) {
        var names = name.startsWith(COMPLAINT + ".") ? catalog.vocabulary().caseFile().stream().map(path -> COMPLAINT + "." + path) : known.stream();
        var alike = alike(name, names);
        if (alike.isPresent()) {
            return places.problem(cell, "feelNameAlike", name, alike.get());
        }
        if (!Character.isLetter(name.charAt(0))) {
            return places.problem(cell, "cellUnit", Excerpt.of(DecisionTable.text(cell)));
        }
        return name.startsWith(COMPLAINT + ".") ? places.problem(cell, "feelCaseFile", name)
                : places.problem(cell, DecisionTable.text(cell).equals(name) && !cell.name().equals("inputExpression") ? "feelUnquoted" : "feelName", name);
    }

    private static Optional<String> alike(String name, Stream<String> names) {
        return names.filter(other -> other.equalsIgnoreCase(name) || name.length() > 2 * ALIKE && Likeness.distance(name, other) < ALIKE).sorted().findFirst();
    }

    private Set<String> known(XmlModel model, XmlElement decision) {
        Set<String> known = new HashSet<>(catalog.variables());
        known.add(CELL_INPUT);
        decision.all().flatMap(input -> input.attribute("inputVariable").stream()).forEach(known::add);
        model.root().all("inputData").flatMap(data -> Stream.concat(data.attribute("name").stream(),
                data.children("variable").flatMap(variable -> variable.attribute("name").stream()))).forEach(known::add);
        Requirements.of(model, decision).forEach(required -> known.addAll(outputs(required)));
        return known;
    }

    static List<String> outputs(XmlElement decision) {
        return decision.children().stream().flatMap(logic -> logic.name().equals("decisionTable")
                ? logic.children("output").flatMap(output -> output.attribute("name").stream())
                : logic.name().equals("variable") && decision.children("literalExpression").findAny().isPresent()
                        ? logic.attribute("name").stream() : Stream.of()).collect(Collectors.toList());
    }
}
