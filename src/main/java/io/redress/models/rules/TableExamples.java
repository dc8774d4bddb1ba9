package io.redress.models.rules;

import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.ModelLimits;
import io.redress.models.Problem;
import io.redress.models.TableEngine;
import io.redress.models.TableEngine.Refused;
import io.redress.models.TableEngine.Tables;
import io.redress.models.TableExample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The engine reads the table, and it decides as its examples say: those deployed along with it, else those that went live with it, else the shipped ones. */
public final class TableExamples {

    private final TableEngine engine;
    private final Collection<ModelFile> deployed;
    private final List<LiveModels> known;

    public TableExamples(TableEngine engine, Collection<ModelFile> deployed, LiveModels live, LiveModels shipped) {
        this.engine = engine;
        this.deployed = deployed;
        this.known = List.of(live, shipped);
    }

    /** @param file a table without other errors */
    public Stream<Problem> problems(ModelFile file) {
        try {
            var tables = engine.read(file);
            var model = new XmlModel(file.name(), XmlReader.read(file));
            return model.root().all("decision").filter(decision -> tables.decisions().contains(decision.id()))
                    .flatMap(decision -> examples(decision.id()).stream().flatMap(examples -> of(file, decision, tables, examples)));
        } catch (Refused e) {
            return Stream.of(Problem.of(file.name(), "", "engineRefuses", Excerpt.of(e.getMessage())));
        } catch (XmlReader.Unreadable e) {
            return Stream.of(e.problem());
        }
    }

    /** Examples of a table that is not deployed with them would say nothing of what is live. */
    public Optional<Problem> alone(ModelFile examples) {
        var decision = examples.name().substring(0, examples.name().length() - ModelFile.EXAMPLES.length());
        return decisions().contains(decision) ? Optional.empty() : Optional.of(Problem.of(examples.name(), "", "examplesAlone", decision));
    }

    private Set<String> decisions() {
        return deployed.stream().filter(FileKinds::isTable).flatMap(file -> {
            try {
                return XmlReader.read(file).all("decision").map(XmlElement::id);
            } catch (XmlReader.Unreadable e) {
                return Stream.of();
            }
        }).collect(Collectors.toSet());
    }

    private Optional<ModelFile> examples(String decision) {
        return Stream.concat(deployed.stream().filter(file -> file.name().equals(ModelFile.examplesOf(decision))),
                known.stream().flatMap(models -> models.examples(decision).stream())).findFirst();
    }

    private static Stream<Problem> of(ModelFile file, XmlElement decision, Tables tables, ModelFile examples) {
        try {
            var outputs = TableNames.outputs(decision);
            var read = TableExample.in(examples);
            if (read.size() > ModelLimits.EXAMPLES) {
                return Stream.of(Problem.of(examples.name(), "", "tooManyExamples", read.size(), ModelLimits.EXAMPLES));
            }
            var unknown = read.stream().limit(1).flatMap(example -> example.expected().keySet().stream()).filter(name -> !outputs.contains(name))
                    .map(name -> Problem.of(file.name(), decision.id(), "exampleColumn", examples.name(), name)).toList();
            return unknown.isEmpty() ? run(file, decision.id(), tables, examples, read).stream() : unknown.stream();
        } catch (IOException e) {
            return Stream.of(Problem.of(examples.name(), "", "examplesUnreadable", String.valueOf(e.getMessage())));
        }
    }

    /** Ends with the first that stops: the others would take as long. */
    private static List<Problem> run(ModelFile file, String decision, Tables tables, ModelFile examples, List<TableExample> read) {
        List<Problem> problems = new ArrayList<>();
        for (var example : read) {
            try {
                problems.addAll(differences(file, decision, tables.decide(decision, example.inputs()), examples, example));
            } catch (Refused e) {
                problems.add(Problem.of(file.name(), decision, "exampleStops", examples.name(), example.line(), Excerpt.of(e.getMessage())));
                return problems;
            }
        }
        return problems;
    }

    private static List<Problem> differences(ModelFile file, String decision, List<Map<String, Object>> rows, ModelFile examples, TableExample example) {
        var given = example.given(rows);
        return example.expected().entrySet().stream().filter(expected -> !expected.getValue().equals(given.get(expected.getKey())))
                .map(expected -> Problem.of(file.name(), decision, "exampleFails", examples.name(), example.line(), expected.getKey(),
                        Excerpt.of(expected.getValue()), Excerpt.of(given.get(expected.getKey())))).toList();
    }
}
