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
 * A decision, with all that it requires, looks at one and the same state of the case file from its first cell to its last. Without this every
 * cell that names the complaint would read the case file anew: some fifty times for one triage. It takes no more than one {@link Budget}, and
 * its result is a {@link WordlessResult}.
 */
class SteadyDecisions extends DefaultDmnEngine {

    private SteadyDecisions(DefaultDmnEngineConfiguration configuration) {
        super(configuration);
    }

    @Override
    public DmnDecisionResult evaluateDecision(DmnDecision decision, VariableContext variables) {
        return WordlessResult.of(decision, Budget.within(() -> super.evaluateDecision(decision, new Steady(variables))));
    }

    @Override
    public DmnDecisionTableResult evaluateDecisionTable(DmnDecision decision, VariableContext variables) {
        return Budget.within(() -> super.evaluateDecisionTable(decision, new Steady(variables)));
    }

    static class Configuration extends DefaultDmnEngineConfiguration {

        @Override
        public DmnEngine buildEngine() {
            init();
            return new SteadyDecisions(this);
        }
    }

    private record Steady(VariableContext variables) implements VariableContext {

        @Override
        public TypedValue resolve(String name) {
            var value = variables.resolve(name);
            return value instanceof LivingComplaint complaint ? complaint.asOfNow() : value;
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
