package io.redress.engine;

import io.redress.complaint.CaseFileFields;
import io.redress.complaint.Reference;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;

/** Records, with a decision of the procedure, what it read: the engine's history has digests of much of it, from which nothing can be replayed. */
class FactRecorder {

    private final DecisionFacts facts;
    private final Supplier<CaseFileFields> fields;
    private final ReadPaths paths = new ReadPaths();

    FactRecorder(DecisionFacts facts, Supplier<CaseFileFields> fields) {
        this.facts = facts;
        this.fields = fields;
    }

    void record(DelegateExecution execution, DmnDecision decision, HistoricDecisionInstanceEntity decided) {
        if (Reference.isReference(execution.getProcessBusinessKey())) {
            decided.setId(Context.getProcessEngineConfiguration().getIdGenerator().getNextId());
            SnapshotVariables.current().ifPresent(variables -> record(new Reference(execution.getProcessBusinessKey()), decided,
                    new FactSnapshot(fields, variables).of(paths.of(decision))));
        }
    }

    private void record(Reference reference, HistoricDecisionInstanceEntity decided, FactSnapshot read) {
        facts.add(new ReadFacts(decided.getId(), reference, decided.getDecisionDefinitionKey(), decided.getEvaluationTime().toInstant(), read.plain(),
                read.personal()));
    }
}
