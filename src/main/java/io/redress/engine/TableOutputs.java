package io.redress.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionTableEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedDecisionRuleImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedOutputImpl;

/** What the rules of a table that hit have said: literals of the table and numbers are told, other text that was computed is not. */
class TableOutputs {

    private static final Pattern LITERAL = Pattern.compile("\\s*(\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|null)?\\s*");

    private final DmnDecisionTableEvaluationEvent event;
    private final DmnDecisionTableImpl table;
    private final ValueDigest digest;

    TableOutputs(DmnDecisionTableEvaluationEvent event, ValueDigest digest) {
        this.event = event;
        this.table = (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
        this.digest = digest;
    }

    DmnDecisionTableEvaluationEvent fitForHistory() {
        var told = new DmnDecisionTableEvaluationEventImpl();
        told.setDecisionTable(event.getDecisionTable());
        told.setInputs(event.getInputs());
        told.setMatchingRules(event.getMatchingRules().stream().map(this::rule).toList());
        return told;
    }

    private DmnEvaluatedDecisionRule rule(DmnEvaluatedDecisionRule rule) {
        Map<String, DmnEvaluatedOutput> outputs = new LinkedHashMap<>();
        rule.getOutputEntries().forEach((name, output) -> outputs.put(name, isToBeTold(rule, output) ? output : digested(output)));
        var hit = table.getRules().stream().filter(one -> one.getId().equals(rule.getId())).findFirst().orElseThrow();
        var told = new DmnEvaluatedDecisionRuleImpl(hit);
        told.setOutputEntries(outputs);
        return told;
    }

    private DmnEvaluatedOutput digested(DmnEvaluatedOutput output) {
        return new DmnEvaluatedOutputImpl(table.getOutputs().get(column(output)), digest.of(output.getValue()));
    }

    /** Numbers are told: what a plan is worth, and at what rate, is on record with it. */
    private boolean isToBeTold(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        return output.getValue().getValue() instanceof Number || isLiteral(rule, output);
    }

    private boolean isLiteral(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        var said = table.getRules().stream().filter(one -> one.getId().equals(rule.getId())).findFirst().orElseThrow()
                .getConclusions().get(column(output)).getExpression();
        return said == null || LITERAL.matcher(said).matches();
    }

    private int column(DmnEvaluatedOutput output) {
        return table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getId).toList().indexOf(output.getId());
    }
}
