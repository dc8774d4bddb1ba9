package io.redress.models;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The texts that people read in the diagram. */
final class LabelRules {

    private LabelRules() {}

    static Stream<Finding> stepsAndEvents(Diagram diagram, ModelReferences references) {
        return Stream.concat(diagram.all(Activity.class).stream(), diagram.all(Event.class).stream())
                .filter(LabelRules::unnamed)
                .map(element -> Finding.of(element, "needs a label"));
    }

    static Stream<Finding> sentenceCase(Diagram diagram, ModelReferences references) {
        return diagram.all(FlowElement.class).stream()
                .filter(element -> !unnamed(element) && !element.getName().matches("[A-Z0-9]\\S*( [^A-Z\\s]\\S*| [A-Z]{2,}\\S*)*"))
                .map(element -> Finding.of(element, "write “" + element.getName() + "” in sentence case"));
    }

    static Stream<Finding> gateways(Diagram diagram, ModelReferences references) {
        return diagram.all(Gateway.class).stream().flatMap(gateway -> decides(gateway)
                ? Stream.concat(question(gateway), answers(gateway))
                : Stream.of(gateway).filter(join -> !unnamed(join)).map(join -> Finding.of(join, "joins and parallel gateways have no label")));
    }

    static Stream<Finding> documentation(Diagram diagram, ModelReferences references) {
        return Stream.of(Process.class, UserTask.class, CallActivity.class)
                .flatMap(type -> diagram.all(type).stream())
                .filter(element -> element.getDocumentations().stream().allMatch(text -> text.getTextContent().isBlank()))
                .map(element -> Finding.of(element, "needs a documentation: what it is for, who does it, what completes it"));
    }

    static Stream<Finding> roles(Diagram diagram, ModelReferences references) {
        return Stream.concat(diagram.all(Lane.class).stream(), diagram.all(Participant.class).stream())
                .map(element -> Finding.of(element, "no lanes and pools: the role is in the assignment"));
    }

    static Stream<Finding> comments(Diagram diagram, ModelReferences references) {
        return Stream.of(new Finding(diagram.stem(), "holds an XML comment, which Modeler drops; write a documentation"))
                .filter(finding -> diagram.text().contains("<!--"));
    }

    private static Stream<Finding> question(Gateway gateway) {
        return Stream.of(gateway)
                .filter(split -> unnamed(split) || !split.getName().endsWith("?"))
                .map(split -> Finding.of(split, "the label must be a question"));
    }

    private static Stream<Finding> answers(Gateway gateway) {
        return gateway.getOutgoing().stream()
                .filter(LabelRules::unnamed)
                .map(flow -> Finding.of(flow, "the label must answer “" + gateway.getName() + "”"));
    }

    private static boolean decides(Gateway gateway) {
        return (gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway) && gateway.getOutgoing().size() > 1;
    }

    private static boolean unnamed(FlowElement element) {
        return element.getName() == null || element.getName().isBlank();
    }
}
