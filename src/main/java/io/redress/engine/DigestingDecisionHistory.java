package io.redress.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionLiteralExpressionEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionTableEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedInputImpl;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Records which rules matched and, of their inputs and outputs, codes, dates, booleans, and the literals and numbers of the table itself. Any
 * other text, and every input that is an amount, list or context, becomes a digest with the salt of the case. A replay reads the value from the
 * case file, and the digest proves that it is the same; without the salt, which is deleted when a case file is erased, nothing can be guessed
 * from it.
 */
class DigestingDecisionHistory extends DefaultDmnHistoryEventProducer {

    private final CaseSalts salts;

    DigestingDecisionHistory(CaseSalts salts) {
        this.salts = salts;
    }

    @Override
    protected List<HistoricDecisionInputInstance> createHistoricDecisionInputInstances(
            DmnDecisionTableEvaluationEvent event, String rootProcessInstanceId, Date removalTime) {
        var digest = new ValueDigest(salts::current);
        var table = (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
        var recorded = new DmnDecisionTableEvaluationEventImpl();
        recorded.setDecisionTable(event.getDecisionTable());
        recorded.setMatchingRules(event.getMatchingRules());
        recorded.setInputs(event.getInputs().stream().map(input -> input(input, table, digest)).toList());
        return super.createHistoricDecisionInputInstances(recorded, rootProcessInstanceId, removalTime);
    }

    @Override
    protected List<HistoricDecisionOutputInstance> createHistoricDecisionOutputInstances(
            DmnDecisionTableEvaluationEvent event, String rootProcessInstanceId, Date removalTime) {
        var outputs = new TableOutputs(event, new ValueDigest(salts::current));
        return super.createHistoricDecisionOutputInstances(outputs.fitForHistory(), rootProcessInstanceId, removalTime);
    }

    @Override
    protected void initDecisionInstanceEventForDecisionLiteralExpression(HistoricDecisionInstanceEntity decision,
            DmnDecisionLiteralExpressionEvaluationEvent event) {
        var recorded = new DmnDecisionLiteralExpressionEvaluationEventImpl();
        recorded.setDecision(event.getDecision());
        recorded.setOutputName(event.getOutputName());
        recorded.setExecutedDecisionElements(event.getExecutedDecisionElements());
        var value = event.getOutputValue();
        recorded.setOutputValue(value != null && value.getValue() instanceof Number ? value : new ValueDigest(salts::current).of(value));
        super.initDecisionInstanceEventForDecisionLiteralExpression(decision, recorded);
    }

    private static DmnEvaluatedInput input(DmnEvaluatedInput input, DmnDecisionTableImpl table, ValueDigest digest) {
        var clause = table.getInputs().stream().filter(one -> one.getId().equals(input.getId())).findFirst().orElseThrow();
        var recorded = new DmnEvaluatedInputImpl(clause);
        recorded.setValue(value(String.valueOf(clause.getExpression().getExpression()), input.getValue(), digest));
        return recorded;
    }

    private static TypedValue value(String expression, TypedValue value, ValueDigest digest) {
        return ValueDigest.PERSONAL.matcher(expression).find() ? digest.always(value) : digest.of(value);
    }
}
