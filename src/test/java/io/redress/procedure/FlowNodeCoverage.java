package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which flow nodes of {@code processes/} were reached, according to the engine's history. */
final class FlowNodeCoverage {

    private FlowNodeCoverage() {}

    static void assertComplete(ProcessEngine engine) {
        engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().forEach(definition -> {
            var reached = engine.getHistoryService().createHistoricActivityInstanceQuery().processDefinitionId(definition.getId()).list()
                    .stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
            assertThat(reached).as("flow nodes of " + definition.getKey() + " that some test reaches")
                    .containsAll(flowNodes(engine, definition.getId()));
        });
    }

    private static Set<String> flowNodes(ProcessEngine engine, String definition) {
        return engine.getRepositoryService().getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !attachesAHandler(node))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    /** A compensation boundary event only attaches the handler to its activity; the engine never enters it. */
    private static boolean attachesAHandler(FlowNode node) {
        return node instanceof BoundaryEvent event
                && event.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }
}
