package io.redress.models;

import static io.redress.models.Diagram.camunda;
import static io.redress.models.Diagram.camundaFlag;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** What the engine needs so that a step has its own transaction, is retried, and is kept as long as the record must be. */
final class ExecutionRules {

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private ExecutionRules() {}

    static Stream<Finding> platform(Diagram diagram, ModelReferences references) {
        var definitions = diagram.model().getDefinitions();
        return Stream.of(new Finding(diagram.stem(), "must be made for Camunda Platform 7.24.0 (modeler:executionPlatform…)"))
                .filter(finding -> !"Camunda Platform".equals(definitions.getAttributeValueNs(MODELER, "executionPlatform"))
                        || !"7.24.0".equals(definitions.getAttributeValueNs(MODELER, "executionPlatformVersion")));
    }

    static Stream<Finding> processSettings(Diagram diagram, ModelReferences references) {
        return diagram.all(Process.class).stream().flatMap(process -> Stream.of(
                        when(!matches(camunda(process, "historyTimeToLive"), "P\\d+D"), process, "historyTimeToLive must be days, like P1825D"),
                        when(!matches(camunda(process, "versionTag"), "\\d+\\.\\d+\\.\\d+"), process, "versionTag must be a version, like 1.0.0"),
                        when(!process.isExecutable(), process, "must be executable"))
                .flatMap(finding -> finding));
    }

    static Stream<Finding> ownTransaction(Diagram diagram, ModelReferences references) {
        return Stream.of(ServiceTask.class, BusinessRuleTask.class, SendTask.class)
                .flatMap(type -> diagram.all(type).stream())
                .filter(step -> !isCompensation(step) && !camundaFlag(step, "asyncBefore"))
                .map(step -> Finding.of(step, "needs asyncBefore: a step with an effect is a transaction of its own"));
    }

    static Stream<Finding> retries(Diagram diagram, ModelReferences references) {
        return diagram.all(FlowNode.class).stream()
                .filter(step -> camundaFlag(step, "asyncBefore") || camundaFlag(step, "asyncAfter"))
                .filter(step -> Diagram.extensions(step, CamundaFailedJobRetryTimeCycle.class).isEmpty())
                .map(step -> Finding.of(step, "runs as a job and needs a retry time cycle, like PT10S,PT1M,PT10M,PT1H,PT6H"));
    }

    static boolean isCompensation(Activity step) {
        return step.isForCompensation();
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    private static Stream<Finding> when(boolean wrong, Process process, String says) {
        return wrong ? Stream.of(Finding.of(process, says)) : Stream.of();
    }
}
