package io.redress.models;

import static io.redress.models.Diagram.camunda;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How our diagrams refer to forms, tables, processes, groups and element templates. */
final class ReferenceRules {

    private static final Map<String, String> BINDINGS = Map.of("formRef", "formRefBinding", "decisionRef", "decisionRefBinding");

    private ReferenceRules() {}

    static Stream<Finding> latest(Diagram diagram, ModelReferences references) {
        return diagram.all(FlowNode.class).stream().flatMap(step -> Stream.concat(
                        BINDINGS.entrySet().stream().filter(binding -> camunda(step, binding.getKey()) != null).map(Map.Entry::getValue),
                        Stream.of("calledElementBinding").filter(binding -> step.getElementType().getTypeName().equals("callActivity")))
                .filter(binding -> !"latest".equals(camunda(step, binding)))
                .map(binding -> Finding.of(step, binding + " must be latest, so that what analysts put live is used")));
    }

    static Stream<Finding> noPerson(Diagram diagram, ModelReferences references) {
        return diagram.all(UserTask.class).stream()
                .filter(task -> camunda(task, "assignee") != null || camunda(task, "candidateUsers") != null)
                .map(task -> Finding.of(task, "work goes to a group, never to a person"));
    }

    static Stream<Finding> templates(Diagram diagram, ModelReferences references) {
        return diagram.all(BaseElement.class).stream()
                .filter(element -> camunda(element, "modelerTemplate") != null)
                .flatMap(element -> template(element, camunda(element, "modelerTemplate"), references)
                        .map(says -> Finding.of(element, says)));
    }

    /** Without its template, a verb shows an analyst bare expressions. Undo steps run in the transaction that calls them, templates do not. */
    static Stream<Finding> templateForVerb(Diagram diagram, ModelReferences references) {
        return diagram.all(ServiceTask.class).stream()
                .filter(task -> camunda(task, "modelerTemplate") == null && !ExecutionRules.isCompensation(task))
                .flatMap(task -> references.templates().stream()
                        .filter(template -> template.isFor(task) && camunda(task, "delegateExpression") != null)
                        .filter(template -> camunda(task, "delegateExpression").equals(template.verb()))
                        .map(template -> Finding.of(task, "needs the element template " + template.id())));
    }

    private static Stream<String> template(BaseElement element, String id, ModelReferences references) {
        return references.templates().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .map(template -> template.misfits(element))
                .orElseGet(() -> Stream.of("element template " + id + " is not there"));
    }
}
