package io.redress.identity.work;

import io.redress.identity.Groups;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.impl.HistoricDecisionInstanceQueryImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceManager;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The history of decisions says what a plan is worth and at what rate, for auditors. Whoever may not read case files, as those who write the
 * tables, sees which rows hit and what they say, and no number.
 */
class DecisionAmounts extends HistoricDecisionInstanceManager {

    private static final String HIDDEN = "•••";

    @Override
    public void enrichHistoricDecisionsWithInputsAndOutputs(HistoricDecisionInstanceQueryImpl query, List<HistoricDecisionInstance> decisions) {
        super.enrichHistoricDecisionsWithInputsAndOutputs(query, decisions);
        if (Asking.now().filter(reader -> !Groups.mayReadPersonalData(reader.groups())).isPresent()) {
            decisions.forEach(decision -> hide((HistoricDecisionInstanceEntity) decision, query.isIncludeOutputs()));
        }
    }

    private static void hide(HistoricDecisionInstanceEntity decision, boolean hasOutputs) {
        decision.setCollectResultValue(null);
        if (hasOutputs) {
            decision.getOutputs().stream().filter(output -> output.getValue() instanceof Number)
                    .forEach(output -> hide((HistoricDecisionOutputInstanceEntity) output));
        }
    }

    /** The engine never writes to rows of history that it has read. */
    private static void hide(HistoricDecisionOutputInstanceEntity output) {
        output.setLongValue(null);
        output.setDoubleValue(null);
        output.setValue(Variables.stringValue(HIDDEN));
    }
}
