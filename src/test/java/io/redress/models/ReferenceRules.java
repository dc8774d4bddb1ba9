package io.redress.models;

import static io.redress.models.Diagram.camunda;

import io.redress.complaint.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The artifacts that diagrams refer to exist: forms, tables, processes, groups, element templates. */
final class ReferenceRules {

    private static final Set<Class<? extends FlowNode>> STEPS_WITH_STATUS =
            Set.of(UserTask.class, ServiceTask.class, ReceiveTask.class, CallActivity.class, SubProcess.class, EndEvent.class);

    private ReferenceRules() {}

    static Stream<Finding> forms(Diagram diagram, ModelReferences references) {
        return Stream.<Class<? extends FlowNode>>of(UserTask.class, StartEvent.class)
                .flatMap(type -> diagram.all(type).stream())
                .filter(step -> step instanceof UserTask || camunda(step, "formRef") != null)
                .flatMap(step -> reference(step, "formRef", camunda(step, "formRef"), camunda(step, "formRefBinding"), references.forms()));
    }

    static Stream<Finding> noOtherForms(Diagram diagram, ModelReferences references) {
        return diagram.everything()
                .filter(element -> camunda(element, "formKey") != null || element.getElementType().getTypeName().equals("formData"))
                .map(element -> new Finding(diagram.stem(), "no formKey and no form fields: use camunda:formRef"));
    }

    static Stream<Finding> tables(Diagram diagram, ModelReferences references) {
        return diagram.all(BusinessRuleTask.class).stream().flatMap(step -> reference(
                step, "decisionRef", camunda(step, "decisionRef"), camunda(step, "decisionRefBinding"), references.tables()));
    }

    static Stream<Finding> calledProcesses(Diagram diagram, ModelReferences references) {
        return diagram.all(CallActivity.class).stream().flatMap(step -> reference(
                step, "calledElement", step.getCalledElement(), camunda(step, "calledElementBinding"), references.processes()));
    }

    static Stream<Finding> groups(Diagram diagram, ModelReferences references) {
        return diagram.all(UserTask.class).stream().flatMap(ReferenceRules::assignment);
    }

    static Stream<Finding> properties(Diagram diagram, ModelReferences references) {
        return diagram.all(FlowNode.class).stream().flatMap(step -> Diagram.extensions(step, CamundaProperties.class).stream()
                .flatMap(all -> all.getCamundaProperties().stream())
                .filter(property -> !understood(property, step, diagram))
                .map(property -> Finding.of(step, property.getCamundaName() + "=" + property.getCamundaValue() + " is not understood here")));
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

    private static Stream<Finding> reference(BaseElement step, String kind, String to, String binding, Collection<String> known) {
        if (to == null || !known.contains(to)) {
            return Stream.of(Finding.of(step, kind + " " + to + " is not there"));
        }
        return Stream.of(Finding.of(step, kind + " must be bound latest, so that what analysts put live is used"))
                .filter(finding -> !"latest".equals(binding));
    }

    private static Stream<Finding> assignment(UserTask task) {
        var groups = camunda(task, "candidateGroups");
        if (camunda(task, "assignee") != null || camunda(task, "candidateUsers") != null) {
            return Stream.of(Finding.of(task, "work goes to a group, never to a person"));
        }
        if (groups == null) {
            return Stream.of(Finding.of(task, "needs candidate groups, or nobody sees the task"));
        }
        return Arrays.stream(groups.split("\\s*,\\s*"))
                .filter(group -> !group.matches("\\$\\{[^}]+}") && !ModelReferences.groups().contains(group))
                .map(group -> Finding.of(task, group + " is not a group of the procedure"));
    }

    private static boolean understood(CamundaProperty property, FlowNode step, Diagram diagram) {
        return switch (property.getCamundaName()) {
            case "complaintStatus" -> STEPS_WITH_STATUS.stream().anyMatch(type -> type.isInstance(step))
                    && statuses().contains(property.getCamundaValue());
            case "fourEyesWith" -> step instanceof UserTask && Stream.of(property.getCamundaValue().split(",")).map(String::strip)
                    .allMatch(other -> diagram.model().getModelElementById(other) instanceof UserTask);
            case "askAfresh" -> step instanceof UserTask && property.getCamundaValue().matches("[a-z]\\w*(\\s*,\\s*[a-z]\\w*)*");
            default -> false;
        };
    }

    private static Set<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::name).collect(Collectors.toSet());
    }

    private static Stream<String> template(BaseElement element, String id, ModelReferences references) {
        return references.templates().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .map(template -> template.misfits(element))
                .orElseGet(() -> Stream.of("element template " + id + " is not there"));
    }
}
