package io.redress.engine;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Limits how many steps one command may take between two wait states, and how many instances a loop may have. A diagram that loops without ever
 * waiting, or performs a step a million times at once, would exhaust the memory.
 */
final class CommandStepLimit implements ExecutionListener {

    static final int STEPS = 10_000;
    static final int INSTANCES = 1_000;
    static final CommandStepLimit COUNT = new CommandStepLimit();

    private static final ThreadLocal<int[]> TAKEN = new ThreadLocal<>();

    private CommandStepLimit() {}

    /** @return true for the outermost command, which ends the counting */
    static boolean begin() {
        if (TAKEN.get() != null) {
            return false;
        }
        TAKEN.set(new int[1]);
        return true;
    }

    static void end() {
        TAKEN.remove();
    }

    @Override
    public void notify(DelegateExecution execution) {
        var taken = TAKEN.get();
        if (taken != null && ++taken[0] > STEPS) {
            throw new EvaluationLimitExceededException("The process was ended at " + execution.getCurrentActivityId() + ": it takes more than " + STEPS
                    + " steps without waiting. Let it wait in the loop, for a task, a message or a timer.");
        }
    }

    /** Limits the loop cardinality, or the collection, of a multi-instance activity. */
    record Few(Expression counted) implements Expression {

        @Override
        public Object getValue(VariableScope scope) {
            return checked(counted.getValue(scope));
        }

        private Object checked(Object value) {
            double instances = value instanceof Collection<?> items ? items.size() : number(value);
            if (instances > INSTANCES) {
                throw new EvaluationLimitExceededException("The loop over " + getExpressionText() + " has more than " + INSTANCES + " instances.");
            }
            return value;
        }

        private static double number(Object value) {
            return value instanceof Number number ? number.doubleValue()
                    : value instanceof String text && text.matches("\\d+") ? Double.parseDouble(text) : 0;
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            counted.setValue(value, scope);
        }

        @Override
        public String getExpressionText() {
            return counted.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return counted.isLiteralText();
        }
    }
}
