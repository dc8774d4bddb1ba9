package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.ExpressionCheck.Reading;
import io.redress.models.Problem;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Expressions read names that something sets; the engine reports a mistyped one only at runtime. Of free text only the presence may be
 * checked: its value would be copied into variables, names and messages.
 */
final class NamesRead implements Rule {

    private static final String CASE_FILE = "complaint";
    private static final Set<String> OF_THE_ENGINE = Set.of(CASE_FILE, "execution", "task", "authenticatedUserId", "loopCounter", "nrOfInstances",
            "nrOfActiveInstances", "nrOfCompletedInstances");
    private static final Set<String> NAMES = Set.of("collection", "source");
    private static final Set<String> MAPPINGS = Set.of("in", "out");
    private static final Set<String> NOT_EVALUATED = Set.of("text", "documentation");

    private final ExpressionCheck expressions;
    private final Catalog catalog;

    NamesRead(ExpressionCheck expressions, Catalog catalog) {
        this.expressions = expressions;
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> Stream.concat(element.attributes().stream()
                .filter(attribute -> !attribute.name().equals(Delegates.DELEGATE))
                .flatMap(attribute -> inAttribute(model, element, attribute)), inText(model, element)));
    }

    private Stream<Problem> inAttribute(XmlModel model, XmlElement element, XmlElement.Attribute attribute) {
        boolean name = NAMES.contains(attribute.name()) && (attribute.name().equals("collection") || MAPPINGS.contains(element.name()))
                && !attribute.value().contains("{");
        return (name ? Stream.of(new Reading(attribute.value().strip(), true)) : expressions.reads(attribute.value()).stream())
                .flatMap(reading -> problem(model, element, attribute.name(), reading));
    }

    private Stream<Problem> inText(XmlModel model, XmlElement element) {
        boolean evaluated = !NOT_EVALUATED.contains(element.name()) || element.parent().name().equals("userTask");
        return evaluated ? expressions.reads(element.text()).stream().flatMap(reading -> problem(model, element, element.name(), reading)) : Stream.of();
    }

    private Stream<Problem> problem(XmlModel model, XmlElement element, String place, Reading reading) {
        var path = reading.path();
        var name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        if (name.equals(CASE_FILE)) {
            return path.equals(name) ? Stream.of() : ofCaseFile(model, element, place, path.substring(name.length() + 1), reading.presence());
        }
        if (OF_THE_ENGINE.contains(name) || catalog.variables().contains(name)) {
            return Stream.of();
        }
        return Stream.of(catalog.words().contains(name) ? model.problem(element, "wordsRead", place, name)
                : model.problem(element, "unknownName", place, name));
    }

    private Stream<Problem> ofCaseFile(XmlModel model, XmlElement element, String place, String path, boolean presence) {
        var vocabulary = catalog.vocabulary();
        if (!vocabulary.caseFile().contains(path) && !path.startsWith("answers.")) {
            return Stream.of(model.problem(element, "unknownCaseFile", place, path));
        }
        boolean typed = vocabulary.typed().stream().anyMatch(name -> path.equals(name) || path.startsWith(name + ".") || name.startsWith(path + "."));
        return typed && !presence ? Stream.of(model.problem(element, "typedRead", place, path)) : Stream.of();
    }
}
