package io.redress.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.impl.HistoricDecisionInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceManager;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Masks numbers in the decision history. It contains the value and the rate of a plan, for auditors; users who may not read case files, such as the
 * authors of the tables, see the matched rows and their texts, but no numbers.
 */
class MaskingDecisionHistoryManager extends HistoricDecisionInstanceManager {

    private static final String HIDDEN = "•••";

    private final PersonalDataAccess access;

    MaskingDecisionHistoryManager(PersonalDataAccess access) {
        this.access = access;
    }

    @Override
    public void enrichHistoricDecisionsWithInputsAndOutputs(HistoricDecisionInstanceQueryImpl query, List<HistoricDecisionInstance> decisions) {
        super.enrichHistoricDecisionsWithInputsAndOutputs(query, decisions);
        if (!mayReadNumbers()) {
            decisions.forEach(decision -> hide((HistoricDecisionInstanceEntity) decision, query.isIncludeOutputs()));
        }
    }

    private boolean mayReadNumbers() {
        return Optional.ofNullable(Context.getCommandContext()).map(command -> command.getAuthentication()).filter(user -> user.getUserId() != null)
                .map(user -> access.mayRead(Optional.ofNullable(user.getGroupIds()).orElse(List.of()))).orElse(true);
    }

    private static void hide(HistoricDecisionInstanceEntity decision, boolean hasOutputs) {
        decision.setCollectResultValue(null);
        if (hasOutputs) {
            decision.getOutputs().stream().filter(output -> output.getValue() instanceof Number)
                    .forEach(output -> hide((HistoricDecisionOutputInstanceEntity) output));
        }
    }

    /** Safe because the engine never updates history rows that it has read. */
    private static void hide(HistoricDecisionOutputInstanceEntity output) {
        output.setLongValue(null);
        output.setDoubleValue(null);
        output.setValue(Variables.stringValue(HIDDEN));
    }
}
