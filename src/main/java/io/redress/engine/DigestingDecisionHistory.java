package io.redress.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionLiteralExpressionEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionTableEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedInputImpl;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Records which rules matched and, of their inputs and outputs, codes, dates, booleans, and the literals and numbers of the table itself. Any
 * other text, every input that is an amount, list or context, and whatever {@link TypedTextReads} may have come from, becomes a digest with the salt of the case. A replay reads the value from the
 * case file, and the digest proves that it is the same; without the salt, which is deleted when a case file is erased, nothing can be guessed
 * from it.
 */
class DigestingDecisionHistory extends DefaultDmnHistoryEventProducer {

    private final CaseSalts salts;
    private final TypedTextReads typed;
    private final FactRecorder facts;

    DigestingDecisionHistory(CaseSalts salts, TypedTextReads typed, FactRecorder facts) {
        this.salts = salts;
        this.typed = typed;
        this.facts = facts;
    }

    @Override
    public HistoryEvent createDecisionEvaluatedEvt(DelegateExecution execution, DmnDecisionEvaluationEvent event) {
        var recorded = super.createDecisionEvaluatedEvt(execution, event);
        if (recorded instanceof HistoricDecisionEvaluationEvent evaluation) {
            facts.record(execution, event.getDecisionResult().getDecision(), evaluation.getRootHistoricDecisionInstance());
        }
        return recorded;
    }

    @Override
    protected List<HistoricDecisionInputInstance> createHistoricDecisionInputInstances(
            DmnDecisionTableEvaluationEvent event, String rootProcessInstanceId, Date removalTime) {
        var digest = new ValueDigest(salts::current);
        var table = (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
        var recorded = new DmnDecisionTableEvaluationEventImpl();
        recorded.setDecisionTable(event.getDecisionTable());
        recorded.setMatchingRules(event.getMatchingRules());
        recorded.setInputs(event.getInputs().stream().map(input -> input(input, event.getDecisionTable(), table, digest)).toList());
        return super.createHistoricDecisionInputInstances(recorded, rootProcessInstanceId, removalTime);
    }

    @Override
    protected List<HistoricDecisionOutputInstance> createHistoricDecisionOutputInstances(
            DmnDecisionTableEvaluationEvent event, String rootProcessInstanceId, Date removalTime) {
        var outputs = new TableOutputs(event, new ValueDigest(salts::current), typed);
        return super.createHistoricDecisionOutputInstances(outputs.fitForHistory(), rootProcessInstanceId, removalTime);
    }

    @Override
    protected void initDecisionInstanceEventForDecisionLiteralExpression(HistoricDecisionInstanceEntity decision,
            DmnDecisionLiteralExpressionEvaluationEvent event) {
        var recorded = new DmnDecisionLiteralExpressionEvaluationEventImpl();
        recorded.setDecision(event.getDecision());
        recorded.setOutputName(event.getOutputName());
        recorded.setExecutedDecisionElements(event.getExecutedDecisionElements());
        recorded.setOutputValue(value(event));
        super.initDecisionInstanceEventForDecisionLiteralExpression(decision, recorded);
    }

    private TypedValue value(DmnDecisionLiteralExpressionEvaluationEvent event) {
        var value = event.getOutputValue();
        var digest = new ValueDigest(salts::current);
        if (typed.isInOutput(event.getDecision(), null)) {
            return digest.always(value);
        }
        return value != null && value.getValue() instanceof Number ? value : digest.of(value);
    }

    private DmnEvaluatedInput input(DmnEvaluatedInput input, DmnDecision decision, DmnDecisionTableImpl table, ValueDigest digest) {
        var clause = table.getInputs().stream().filter(one -> one.getId().equals(input.getId())).findFirst().orElseThrow();
        var recorded = new DmnEvaluatedInputImpl(clause);
        recorded.setValue(typed.isIn(decision, clause.getExpression().getExpression()) ? digest.always(input.getValue()) : digest.of(input.getValue()));
        return recorded;
    }
}
