package io.redress.engine;

import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Makes a decision, with all its required decisions, see the same state of the case file from its first cell to its last. Otherwise every cell
 * that refers to the complaint would read the case file anew, some fifty times for one triage. It stays within one
 * {@link EvaluationBudget}, and its result is a {@link MaskedDecisionResult}.
 */
class SnapshotDecisions extends DefaultDmnEngine {

    private final TypedTextReads typed;

    private SnapshotDecisions(Configuration configuration) {
        super(configuration);
        this.typed = configuration.typed;
    }

    @Override
    public DmnDecisionResult evaluateDecision(DmnDecision decision, VariableContext variables) {
        return MaskedDecisionResult.of(decision,
                evaluate(variables, snapshot -> super.evaluateDecision(decision, snapshot)), typed);
    }

    @Override
    public DmnDecisionTableResult evaluateDecisionTable(DmnDecision decision, VariableContext variables) {
        return evaluate(variables, snapshot -> super.evaluateDecisionTable(decision, snapshot));
    }

    private static <T> T evaluate(VariableContext variables, Function<VariableContext, T> evaluation) {
        var snapshot = new SnapshotVariables(variables);
        return snapshot.during(() -> EvaluationBudget.within(() -> evaluation.apply(snapshot)));
    }

    static class Configuration extends DefaultDmnEngineConfiguration {

        private final TypedTextReads typed;

        Configuration(TypedTextReads typed) {
            this.typed = typed;
        }

        @Override
        public DmnEngine buildEngine() {
            init();
            return new SnapshotDecisions(this);
        }
    }
}
