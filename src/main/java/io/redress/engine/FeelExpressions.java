package io.redress.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;

/** Evaluates FEEL outside decision tables, within the same limits. */
public class FeelExpressions {

    private final FeelEngine engine = new CachingFeelEngine().createInstance();

    /** @throws IllegalArgumentException with the reason if the expression cannot be evaluated */
    public Object evaluate(String expression, Map<String, Object> context) {
        try {
            return engine.evaluateSimpleExpression(expression, Variables.fromMap(context).asVariableContext());
        } catch (FeelException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
