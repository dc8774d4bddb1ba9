package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Forms, tables and called processes that a diagram refers to exist, and each user task has a form. */
final class References implements Rule {

    private final Catalog catalog;

    References(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> switch (element.name()) {
            case "userTask" -> form(model, element, true);
            case "startEvent" -> form(model, element, false);
            case "businessRuleTask" -> table(model, element);
            case "callActivity" -> process(model, element);
            default -> Stream.of();
        });
    }

    private Stream<Problem> form(XmlModel model, XmlElement step, boolean needed) {
        var form = written(step, "formRef");
        if (form.isEmpty()) {
            return needed && step.attribute("formKey").isEmpty() ? Stream.of(model.problem(step, "taskWithoutForm")) : Stream.of();
        }
        return Stream.concat(unknown(model, step, form, "unknownForm", id -> catalog.form(id).isPresent()), binding(model, step, "formRefBinding"));
    }

    private Stream<Problem> table(XmlModel model, XmlElement step) {
        var table = written(step, "decisionRef");
        return table.isEmpty() && step.attribute(Delegates.DELEGATE).isEmpty() ? Stream.of(model.problem(step, "noTable"))
                : unknown(model, step, table, "unknownTable", catalog::hasDecision);
    }

    private Stream<Problem> process(XmlModel model, XmlElement step) {
        var called = written(step, "calledElement");
        return called.isEmpty() ? Stream.of(model.problem(step, "noProcess"))
                : Stream.concat(unknown(model, step, called, "unknownProcess", id -> catalog.process(id).isPresent()),
                        called.flatMap(catalog::process).filter(process -> actsOnACase(process) && !handsOnTheKey(step)).stream()
                                .map(process -> model.problem(step, "noBusinessKey", process.id())));
    }

    private static Stream<Problem> unknown(XmlModel model, XmlElement step, Optional<String> id, String what, Predicate<String> known) {
        return id.filter(name -> !name.contains("{") && !known.test(name)).map(name -> model.problem(step, what, name)).stream();
    }

    private static Stream<Problem> binding(XmlModel model, XmlElement step, String attribute) {
        return written(step, attribute).isEmpty() ? Stream.of(model.problem(step, "noBinding", attribute)) : Stream.of();
    }

    /** Verbs and case statuses find the complaint by the business key. */
    private static boolean actsOnACase(XmlElement process) {
        return process.all().anyMatch(element -> element.attribute(Delegates.DELEGATE).isPresent()
                || ExtensionProperties.of(element, StepProperties.STATUS).findAny().isPresent());
    }

    private static boolean handsOnTheKey(XmlElement step) {
        return step.children("extensionElements").flatMap(extensions -> extensions.children("in"))
                .anyMatch(mapping -> mapping.attribute("businessKey").isPresent());
    }

    private static Optional<String> written(XmlElement step, String attribute) {
        return step.attribute(attribute).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The items of a literal list; computed ones are known only at runtime. */
    static Stream<String> writtenOut(String list) {
        return list.contains("{") ? Stream.of() : Arrays.stream(list.split(",")).map(String::strip);
    }
}
