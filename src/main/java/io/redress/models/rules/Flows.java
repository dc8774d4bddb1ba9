package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every gateway can be left, and every step can be reached. */
final class Flows implements Rule {

    private static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");
    private static final Set<String> STEPS = Set.of("task", "userTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "manualTask",
            "callActivity", "subProcess", "transaction", "intermediateThrowEvent", "endEvent");
    private static final Set<String> SCOPES = Set.of("process", "subProcess", "transaction");

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().filter(element -> SCOPES.contains(element.name())).flatMap(scope -> inScope(model, scope));
    }

    private static Stream<Problem> inScope(XmlModel model, XmlElement scope) {
        var flows = scope.children("sequenceFlow").toList();
        var reached = flows.stream().flatMap(flow -> flow.attribute("targetRef").stream()).collect(Collectors.toSet());
        return Stream.of(
                scope.children().stream().filter(node -> GATEWAYS.contains(node.name())).flatMap(gateway -> gateway(model, gateway, from(gateway, flows))),
                scope.children().stream().filter(node -> STEPS.contains(node.name()) && isWalkedTo(node) && !reached.contains(node.id()))
                        .map(node -> model.problem(node, "unreachable")),
                scope.children().stream().filter(node -> STEPS.contains(node.name())).flatMap(step -> conditional(model, step, from(step, flows))),
                flows.stream().flatMap(flow -> flow.children("conditionExpression")).filter(condition -> !condition.text().contains("{"))
                        .map(condition -> model.problem(condition, "conditionWithoutExpression", Excerpt.of(condition.text()))))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> gateway(XmlModel model, XmlElement gateway, List<XmlElement> ways) {
        if (ways.isEmpty()) {
            return Stream.of(model.problem(gateway, "noWayOut"));
        }
        return DECIDING.contains(gateway.name()) && (ways.size() > 1 || hasCondition(ways.get(0))) ? deciding(model, gateway, ways) : Stream.of();
    }

    private static Stream<Problem> deciding(XmlModel model, XmlElement gateway, List<XmlElement> ways) {
        var otherwise = gateway.attribute("default").orElse("");
        if (ways.stream().noneMatch(way -> way.id().equals(otherwise))) {
            return Stream.of(model.problem(gateway, otherwise.isEmpty() ? "noDefault" : "defaultElsewhere", otherwise));
        }
        return ways.stream().filter(way -> hasCondition(way) == way.id().equals(otherwise))
                .map(way -> model.problem(way, hasCondition(way) ? "defaultWithCondition" : "noCondition", gateway.id()));
    }

    /** A step whose outgoing flows all have conditions fails if none is true. */
    private static Stream<Problem> conditional(XmlModel model, XmlElement step, List<XmlElement> ways) {
        return !ways.isEmpty() && ways.stream().allMatch(Flows::hasCondition) && step.attribute("default").isEmpty()
                ? Stream.of(model.problem(step, "noDefault", "")) : Stream.of();
    }

    private static List<XmlElement> from(XmlElement node, List<XmlElement> flows) {
        return flows.stream().filter(flow -> flow.attribute("sourceRef").orElse("").equals(node.id())).toList();
    }

    private static boolean hasCondition(XmlElement flow) {
        return flow.children("conditionExpression").findAny().isPresent();
    }

    /** Compensation handlers and event sub-processes are not reached by sequence flows. */
    private static boolean isWalkedTo(XmlElement node) {
        return !node.attribute("isForCompensation").orElse("").equals("true") && !node.attribute("triggeredByEvent").orElse("").equals("true");
    }
}
