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
 * Records which rule hit, and of what it saw and said codes, days, yes and no, and what the table makes of it. Any other text, and every amount,
 * list or context that it saw, becomes a digest under the salt of the case. A replay reads the value from the case file, and the digest
 * proves that it is the same; without the salt, which goes when a case file is erased, nothing can be guessed from it.
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
        var seen = new DmnDecisionTableEvaluationEventImpl();
        seen.setDecisionTable(event.getDecisionTable());
        seen.setMatchingRules(event.getMatchingRules());
        seen.setInputs(event.getInputs().stream().map(input -> input(input, table, digest)).toList());
        return super.createHistoricDecisionInputInstances(seen, rootProcessInstanceId, removalTime);
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
        var said = new DmnDecisionLiteralExpressionEvaluationEventImpl();
        said.setDecision(event.getDecision());
        said.setOutputName(event.getOutputName());
        said.setExecutedDecisionElements(event.getExecutedDecisionElements());
        var value = event.getOutputValue();
        said.setOutputValue(value != null && value.getValue() instanceof Number ? value : new ValueDigest(salts::current).of(value));
        super.initDecisionInstanceEventForDecisionLiteralExpression(decision, said);
    }

    private static DmnEvaluatedInput input(DmnEvaluatedInput input, DmnDecisionTableImpl table, ValueDigest digest) {
        var clause = table.getInputs().stream().filter(one -> one.getId().equals(input.getId())).findFirst().orElseThrow();
        var seen = new DmnEvaluatedInputImpl(clause);
        seen.setValue(value(String.valueOf(clause.getExpression().getExpression()), input.getValue(), digest));
        return seen;
    }

    private static TypedValue value(String expression, TypedValue value, ValueDigest digest) {
        return ValueDigest.PERSONAL.matcher(expression).find() ? digest.always(value) : digest.of(value);
    }
}
