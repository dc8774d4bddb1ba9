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

/** The outputs of the rules of a table that matched: literals of the table and numbers are recorded, other computed text is not. */
class TableOutputs {

    private static final Pattern LITERAL = Pattern.compile("\\s*(\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|null)?\\s*");

    private final DmnDecisionTableEvaluationEvent event;
    private final DmnDecisionTableImpl table;
    private final ValueDigest digest;
    private final TypedTextReads typed;

    TableOutputs(DmnDecisionTableEvaluationEvent event, ValueDigest digest, TypedTextReads typed) {
        this.event = event;
        this.table = (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
        this.digest = digest;
        this.typed = typed;
    }

    DmnDecisionTableEvaluationEvent fitForHistory() {
        var recorded = new DmnDecisionTableEvaluationEventImpl();
        recorded.setDecisionTable(event.getDecisionTable());
        recorded.setInputs(event.getInputs());
        recorded.setMatchingRules(event.getMatchingRules().stream().map(this::rule).toList());
        return recorded;
    }

    private DmnEvaluatedDecisionRule rule(DmnEvaluatedDecisionRule rule) {
        Map<String, DmnEvaluatedOutput> outputs = new LinkedHashMap<>();
        rule.getOutputEntries().forEach((name, output) -> outputs.put(name, isRecorded(rule, output) ? output : digested(rule, output)));
        var hit = table.getRules().stream().filter(one -> one.getId().equals(rule.getId())).findFirst().orElseThrow();
        var recorded = new DmnEvaluatedDecisionRuleImpl(hit);
        recorded.setOutputEntries(outputs);
        return recorded;
    }

    private DmnEvaluatedOutput digested(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        return new DmnEvaluatedOutputImpl(table.getOutputs().get(column(output)),
                readsTypedText(rule, output) ? digest.always(output.getValue()) : digest.of(output.getValue()));
    }

    /** Numbers are recorded: the value of a plan, and its rate, are on record with it. Text that stands in the table is the author's own. */
    private boolean isRecorded(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        var value = output.getValue().getValue();
        return isLiteral(rule, output) || value instanceof Number && !readsTypedText(rule, output)
                || value instanceof String text && ValueDigest.isCode(text) && TypedTextReads.isWrittenIn(event.getDecisionTable(), text);
    }

    private boolean readsTypedText(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        return typed.isIn(event.getDecisionTable(), cell(rule, output));
    }

    private boolean isLiteral(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        var expression = cell(rule, output);
        return expression == null || LITERAL.matcher(expression).matches();
    }

    private String cell(DmnEvaluatedDecisionRule rule, DmnEvaluatedOutput output) {
        return table.getRules().stream().filter(one -> one.getId().equals(rule.getId())).findFirst().orElseThrow()
                .getConclusions().get(column(output)).getExpression();
    }

    private int column(DmnEvaluatedOutput output) {
        return table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getId).toList().indexOf(output.getId());
    }
}
