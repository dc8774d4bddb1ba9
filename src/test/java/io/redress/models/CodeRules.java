package io.redress.models;

import static io.redress.models.Diagram.camunda;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Diagrams call verbs; they contain no code. */
final class CodeRules {

    private static final Pattern VERB = Pattern.compile("\\$\\{(\\w+)}");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final Set<String> CODE = Set.of("script", "scriptTask", "connector", "customScript");

    private CodeRules() {}

    static Stream<Finding> serviceTasks(Diagram diagram, ModelReferences references) {
        return diagram.all(ServiceTask.class).stream().flatMap(task ->
                calls(camunda(task, "delegateExpression"), references).map(says -> Finding.of(task, says)).stream());
    }

    static Stream<Finding> listeners(Diagram diagram, ModelReferences references) {
        return diagram.everything()
                .filter(element -> LISTENERS.contains(element.getElementType().getTypeName()))
                .flatMap(listener -> calls(listener.getAttributeValue("delegateExpression"), references)
                        .map(says -> new Finding(owner(listener), "listener: " + says)).stream());
    }

    static Stream<Finding> noCode(Diagram diagram, ModelReferences references) {
        return diagram.everything().flatMap(element -> code(element).map(says -> new Finding(owner(element), says)).stream());
    }

    private static Optional<String> code(ModelElementInstance element) {
        if (CODE.contains(element.getElementType().getTypeName())) {
            return Optional.of("no scripts and connectors: place a verb");
        }
        if (camunda(element, "class") != null || element.getAttributeValue("class") != null) {
            return Optional.of("no classes: place a verb by camunda:delegateExpression");
        }
        if (camunda(element, "expression") != null || LISTENERS.contains(element.getElementType().getTypeName())
                && element.getAttributeValue("expression") != null) {
            return Optional.of("no expressions that call methods: place a verb by camunda:delegateExpression");
        }
        return Optional.of("conditions are written in ${…}, no other language").filter(says -> otherLanguage(element));
    }

    private static boolean otherLanguage(ModelElementInstance element) {
        return element.getElementType().getTypeName().endsWith("xpression")
                && (element.getAttributeValue("language") != null || camunda(element, "resource") != null);
    }

    private static Optional<String> calls(String expression, ModelReferences references) {
        var verb = VERB.matcher(expression == null ? "" : expression);
        if (!verb.matches()) {
            return Optional.of("must call a verb, camunda:delegateExpression=\"${sendLetter}\"; it says " + expression);
        }
        return Optional.of("there is no verb " + verb.group(1) + ": a bean annotated @Verb(\"" + verb.group(1) + "\") is missing")
                .filter(says -> !references.verbs().contains(verb.group(1)));
    }

    private static String owner(ModelElementInstance element) {
        var at = element;
        while (!(at instanceof BaseElement named && named.getId() != null) && at.getParentElement() != null) {
            at = at.getParentElement();
        }
        return at instanceof BaseElement named ? named.getId() : at.getElementType().getTypeName();
    }
}
