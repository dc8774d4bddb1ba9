package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A service task calls a verb, with the input that the verb requires: the letter or the remedy. */
final class Verbs implements Rule {

    private static final Set<String> TASKS = Set.of("serviceTask", "sendTask");
    /** The required input of each verb. */
    private static final Map<String, String> NEEDED = Map.of("sendLetter", "letter", "grantRemedy", "remedy", "revokeRemedy", "remedy");

    private final Map<String, Set<String>> known;

    Verbs(Catalog catalog) {
        known = Map.of("letter", catalog.vocabulary().letters(), "remedy", catalog.vocabulary().remedies());
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().filter(element -> TASKS.contains(element.name())).flatMap(task -> ofTask(model, task));
    }

    private Stream<Problem> ofTask(XmlModel model, XmlElement task) {
        var verb = task.attribute(Delegates.DELEGATE).map(Verbs::name);
        if (verb.isEmpty()) {
            return Stream.of(model.problem(task, "noVerb"));
        }
        var input = NEEDED.get(verb.get());
        return input == null ? Stream.of() : ofInput(model, task, verb.get(), input);
    }

    private Stream<Problem> ofInput(XmlModel model, XmlElement task, String verb, String input) {
        var given = task.all("inputParameter").filter(parameter -> parameter.attribute("name").orElse("").equals(input)).findFirst();
        var value = given.map(XmlElement::text).orElse("");
        if (value.isEmpty()) {
            return Stream.of(model.problem(task, "noInput", verb, input, Joined.of(known.get(input))));
        }
        return value.contains("{") || known.get(input).contains(value) ? Stream.of()
                : Stream.of(model.problem(task, "unknownInput", input, value, Joined.of(known.get(input))));
    }

    static String name(String delegateExpression) {
        return delegateExpression.replaceAll("[$#{}\\s]", "");
    }
}
