package io.redress.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;

/**
 * The decision that a business rule task has just made, with the tables it required, as the engine records it in the current transaction and not
 * as reported afterwards.
 */
public final class DecisionTrace {

    private final HistoricDecisionInstanceEntity decided;
    private final List<HistoricDecisionInstanceEntity> all;

    private DecisionTrace(HistoricDecisionInstanceEntity decided, List<HistoricDecisionInstanceEntity> all) {
        this.decided = decided;
        this.all = all;
    }

    /** @throws IllegalStateException if the step that is ending has made no decision */
    public static DecisionTrace ofThisStep(DelegateExecution execution) {
        var all = Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(HistoricDecisionInstanceEntity.class).stream()
                .filter(instance -> execution.getActivityInstanceId().equals(instance.getActivityInstanceId())).toList();
        return all.stream().filter(instance -> instance.getRootDecisionInstanceId() == null).reduce((first, second) -> second)
                .map(root -> new DecisionTrace(root, all))
                .orElseThrow(() -> new IllegalStateException(
                        execution.getCurrentActivityId() + " decided nothing; this verb belongs on the end of a business rule task"));
    }

    /** Id of the decision in the model. */
    public String key() {
        return decided.getDecisionDefinitionKey();
    }

    /** Version of the decision in the engine. */
    public int version() {
        return Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedDecisionDefinitionById(decided.getDecisionDefinitionId()).getVersion();
    }

    /** Ids of the rules that matched, in order. */
    public List<String> rules() {
        return decided.getOutputs().stream().map(HistoricDecisionOutputInstance::getRuleId).filter(rule -> rule != null).distinct().toList();
    }

    /** The value that this table, or one that it required, gave under a name; null if none did. */
    public Object output(String name) {
        return all.stream().flatMap(instance -> instance.getOutputs().stream())
                .filter(output -> name.equals(output.getVariableName()))
                .map(HistoricDecisionOutputInstance::getValue).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
