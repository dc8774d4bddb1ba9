package io.redress.engine;

import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

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
                EvaluationBudget.within(() -> super.evaluateDecision(decision, new SnapshotVariables(variables))), typed);
    }

    @Override
    public DmnDecisionTableResult evaluateDecisionTable(DmnDecision decision, VariableContext variables) {
        return EvaluationBudget.within(() -> super.evaluateDecisionTable(decision, new SnapshotVariables(variables)));
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

    private record SnapshotVariables(VariableContext variables) implements VariableContext {

        @Override
        public TypedValue resolve(String name) {
            var value = variables.resolve(name);
            return value instanceof ComplaintVariable complaint ? complaint.asOfNow() : value;
        }

        @Override
        public boolean containsVariable(String name) {
            return variables.containsVariable(name);
        }

        @Override
        public Set<String> keySet() {
            return variables.keySet();
        }
    }
}
