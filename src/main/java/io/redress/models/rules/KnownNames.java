package io.redress.models.rules;

import io.redress.models.Problem;
import io.redress.models.rules.XmlElement.Attribute;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Allow list of the engine elements and attributes that a diagram may use. The engine supports many ways to run code, both current ones and
 * those of older versions; an allow list misses none of them.
 */
final class KnownNames implements Rule {

    private static final Set<String> ENGINE = Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn", "http://camunda.org/schema/1.0/dmn",
            "http://camunda.org/schema/1.0/cmmn",
            "http://www.camunda.org/schema/1.0/bpmn", "http://www.activiti.org/bpmn");
    private static final String CURRENT = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> ATTRIBUTES = Set.of("asyncBefore", "asyncAfter", "exclusive", "assignee", "candidateUsers", "candidateGroups",
            "dueDate", "followUpDate", "priority", "formKey", "formRef", "formRefBinding", "formRefVersion", "delegateExpression", "decisionRef",
            "decisionRefBinding", "decisionRefVersion", "decisionRefVersionTag", "mapDecisionResult", "resultVariable", "calledElementBinding",
            "calledElementVersion", "calledElementVersionTag", "historyTimeToLive", "versionTag", "isStartableInTasklist", "candidateStarterUsers",
            "candidateStarterGroups", "collection", "elementVariable", "errorMessage", "errorCodeVariable", "errorMessageVariable",
            "escalationCodeVariable", "initiator", "jobPriority", "modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon",
            "variableName", "variableEvents");
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("properties", Set.of()),
            Map.entry("property", Set.of("id", "name", "value")),
            Map.entry("inputOutput", Set.of()),
            Map.entry("inputParameter", Set.of("name")),
            Map.entry("outputParameter", Set.of("name")),
            Map.entry("list", Set.of()),
            Map.entry("value", Set.of("id", "name")),
            Map.entry("map", Set.of()),
            Map.entry("entry", Set.of("key")),
            Map.entry("executionListener", Set.of("id", "event", "delegateExpression")),
            Map.entry("taskListener", Set.of("id", "event", "delegateExpression")),
            Map.entry("in", Set.of("source", "sourceExpression", "target", "variables", "businessKey", "local")),
            Map.entry("out", Set.of("source", "sourceExpression", "target", "variables", "local")),
            Map.entry("failedJobRetryTimeCycle", Set.of()));
    private static final Set<String> CODE = Set.of("scriptTask", "script", "import");
    private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "language", "scriptFormat", "resource", "evaluatesToTypeRef");

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> Stream.concat(ofElement(model, element), ofAttributes(model, element)));
    }

    private static Stream<Problem> ofElement(XmlModel model, XmlElement element) {
        boolean ofEngine = ENGINE.contains(element.namespace());
        if (CODE.contains(element.name())) {
            return Stream.of(model.problem(element, "code", element.name()));
        }
        if (ofEngine && !element.namespace().equals(CURRENT)) {
            return Stream.of(model.problem(element, "oldNamespace", element.namespace()));
        }
        return ofEngine && !ELEMENTS.containsKey(element.name()) ? Stream.of(model.problem(element, "element", element.name())) : Stream.of();
    }

    private static Stream<Problem> ofAttributes(XmlModel model, XmlElement element) {
        return element.attributes().stream().filter(attribute -> !allowed(element, attribute))
                .map(attribute -> model.problem(element, attribute.namespace().equals(CURRENT) || !ENGINE.contains(attribute.namespace())
                        ? "attribute" : "oldNamespace", attribute.name(), attribute.value()));
    }

    private static boolean allowed(XmlElement element, Attribute attribute) {
        if (ENGINE.contains(attribute.namespace())) {
            return attribute.namespace().equals(CURRENT) && ATTRIBUTES.contains(attribute.name());
        }
        if (ENGINE.contains(element.namespace()) && ELEMENTS.containsKey(element.name())) {
            return ELEMENTS.get(element.name()).contains(attribute.name());
        }
        return !CODE_ATTRIBUTES.contains(attribute.name());
    }
}
