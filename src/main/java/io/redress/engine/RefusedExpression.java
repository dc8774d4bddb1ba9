package io.redress.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;

/** A refused expression in a model that is already in the database: the model can still be viewed, and fails where it uses the expression. */
record RefusedExpression(String text, String why) implements Expression {

    ProcessEngineException refusal() {
        return new ProcessEngineException("The expression " + text + " is refused: " + why + ". See docs/modelling.md.");
    }

    @Override
    public Object getValue(VariableScope scope) {
        throw refusal();
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        throw refusal();
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw refusal();
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        throw refusal();
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
