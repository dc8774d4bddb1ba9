package io.redress.models;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.springframework.util.StringUtils;

/** Ids and names that people and code depend on. */
final class NamingRules {

    private static final String PASCAL_CASE = "([A-Z][a-z0-9]*)+";
    private static final String CAMEL_CASE = "[a-z][a-z0-9]*([A-Z][a-z0-9]*)*";
    private static final Map<String, String> PREFIXES = Map.of(
            "sequenceFlow", "Flow", "intermediateThrowEvent", "Event", "intermediateCatchEvent", "Event",
            "exclusiveGateway", "Gateway", "parallelGateway", "Gateway", "eventBasedGateway", "Gateway", "inclusiveGateway", "Gateway");

    private NamingRules() {}

    static Stream<Finding> file(Diagram diagram, ModelReferences references) {
        var processes = diagram.all(Process.class);
        if (processes.size() != 1) {
            return Stream.of(new Finding(diagram.stem(), "holds " + processes.size() + " processes; one per file"));
        }
        return processes.stream()
                .filter(process -> !process.getId().equals(diagram.stem()))
                .map(process -> Finding.of(process, "the file must be named " + process.getId() + ".bpmn"));
    }

    static Stream<Finding> ids(Diagram diagram, ModelReferences references) {
        var definitions = diagram.model().getDefinitions();
        var root = wellFormed("Definitions", definitions.getId())
                ? Stream.<Finding>of()
                : Stream.of(new Finding(definitions.getId(), "must be named Definitions_PascalCase"));
        return Stream.concat(root, diagram.all(BaseElement.class).stream()
                .filter(element -> !(element instanceof Process) && element.getId() != null)
                .filter(element -> !wellFormed(prefix(element), element.getId()))
                .map(element -> Finding.of(element, "must be named " + prefix(element) + "_PascalCase")));
    }

    /** The engine's message correlation and the code's error handling use these names. */
    static Stream<Finding> messagesAndErrors(Diagram diagram, ModelReferences references) {
        return Stream.of(
                        diagram.all(Message.class).stream()
                                .filter(message -> !dotted(message.getName()))
                                .map(message -> Finding.of(message, "name must read like complaint.withdrawn")),
                        diagram.all(Signal.class).stream()
                                .filter(signal -> !dotted(signal.getName()))
                                .map(signal -> Finding.of(signal, "name must read like complaint.withdrawn")),
                        diagram.all(Error.class).stream()
                                .filter(error -> !code(error.getId()).equals(error.getErrorCode()))
                                .map(error -> Finding.of(error, "error code must be " + code(error.getId()))),
                        diagram.all(Escalation.class).stream()
                                .filter(escalation -> !code(escalation.getId()).equals(escalation.getEscalationCode()))
                                .map(escalation -> Finding.of(escalation, "escalation code must be " + code(escalation.getId()))))
                .flatMap(findings -> findings);
    }

    private static boolean wellFormed(String prefix, String id) {
        return id != null && id.matches(prefix + "_" + PASCAL_CASE);
    }

    private static String prefix(BaseElement element) {
        var type = element.getElementType().getTypeName();
        return PREFIXES.getOrDefault(type, StringUtils.capitalize(type));
    }

    private static boolean dotted(String name) {
        return name != null && name.matches("[a-z]+\\." + CAMEL_CASE);
    }

    private static String code(String id) {
        return StringUtils.uncapitalize(id.substring(id.indexOf('_') + 1));
    }
}
