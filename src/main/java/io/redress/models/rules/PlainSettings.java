package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Settings that must be literals and not expressions, because readers of the diagram have to see their values. */
final class PlainSettings implements Rule {

    private static final Map<String, Pattern> LITERALS = Map.of(
            "jobPriority", Pattern.compile("-?\\d{1,9}"),
            "formKey", Pattern.compile("[A-Za-z0-9_-]+"),
            "isStartableInTasklist", Pattern.compile("true|false"),
            "variableEvents", Pattern.compile("[a-z, ]+"),
            "versionTag", Pattern.compile("[^$#{}]*"));

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> element.attributes().stream()
                .filter(attribute -> LITERALS.containsKey(attribute.name()) && !LITERALS.get(attribute.name()).matcher(attribute.value()).matches())
                .map(attribute -> model.problem(element, attribute.name().equals("formKey") ? "formKey" : "setting", attribute.name(),
                        Excerpt.of(attribute.value()))));
    }
}
