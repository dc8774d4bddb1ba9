package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events that a step waits for can occur: the application sends the message, a process throws the signal, or something raises the error. */
final class Correlations implements Rule {

    private static final Set<String> THROWING = Set.of("intermediateThrowEvent", "endEvent");

    private final Catalog catalog;

    Correlations(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> switch (element.name()) {
            case "receiveTask" -> message(model, element);
            case "messageEventDefinition" -> isThrown(element) ? thrownMessage(model, element) : message(model, element);
            case "signalEventDefinition" -> isThrown(element) ? Stream.of() : signal(model, element);
            case "errorEventDefinition" -> isThrown(element) || isOfTheEngine(element) ? Stream.of() : error(model, element);
            default -> Stream.of();
        });
    }

    private Stream<Problem> message(XmlModel model, XmlElement waiting) {
        var name = named(model.root(), waiting, "message", "name");
        if (name.isEmpty()) {
            return Stream.of(model.problem(waiting, "noMessage", Joined.of(catalog.vocabulary().messages())));
        }
        return name.filter(message -> !message.contains("{") && !catalog.vocabulary().messages().contains(message))
                .map(message -> model.problem(waiting, "unknownMessage", message, Joined.of(catalog.vocabulary().messages()))).stream();
    }

    /** The engine itself sends no messages: a throwing event calls a verb. */
    private static Stream<Problem> thrownMessage(XmlModel model, XmlElement event) {
        return event.attribute(Delegates.DELEGATE).isPresent() ? Stream.of() : Stream.of(model.problem(event, "messageToNobody"));
    }

    private Stream<Problem> signal(XmlModel model, XmlElement waiting) {
        var thrown = catalog.diagrams().flatMap(root -> root.all("signalEventDefinition").filter(Correlations::isThrown)
                .flatMap(event -> named(root, event, "signal", "name").stream())).collect(Collectors.toSet());
        return named(model.root(), waiting, "signal", "name").filter(name -> !name.contains("{") && !thrown.contains(name))
                .map(name -> model.problem(waiting, "unknownSignal", name)).stream();
    }

    private Stream<Problem> error(XmlModel model, XmlElement waiting) {
        var raised = catalog.diagrams().flatMap(root -> root.all("errorEventDefinition").filter(Correlations::isThrown)
                .flatMap(event -> named(root, event, "error", "errorCode").stream())).collect(Collectors.toSet());
        raised.addAll(catalog.vocabulary().errors());
        return named(model.root(), waiting, "error", "errorCode").filter(code -> !raised.contains(code))
                .map(code -> model.problem(waiting, "unknownError", code, Joined.of(raised))).stream();
    }

    private static Optional<String> named(XmlElement root, XmlElement user, String kind, String attribute) {
        return user.attribute(kind + "Ref").flatMap(id -> root.children(kind).filter(found -> found.id().equals(id.substring(id.indexOf(':') + 1)))
                .flatMap(found -> found.attribute(attribute).stream()).findFirst()).filter(name -> !name.isBlank());
    }

    private static boolean isThrown(XmlElement definition) {
        return THROWING.contains(definition.parent().name());
    }

    /** An error definition of an external task, which is refused anyway. */
    private static boolean isOfTheEngine(XmlElement definition) {
        return definition.parent().name().equals("extensionElements");
    }
}
