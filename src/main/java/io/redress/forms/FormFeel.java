package io.redress.forms;

import io.redress.engine.CachingFeelEngine;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** FEEL as used in forms: an expression begins with an equals sign, and one that fails yields null, as in the browser. */
final class FormFeel {
    private static final Logger LOG = LoggerFactory.getLogger(FormFeel.class);
    private static final FeelEngine ENGINE = new CachingFeelEngine().createInstance();

    private FormFeel() {
    }

    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    static boolean isTrue(String expression, Map<String, Object> context) {
        return isExpression(expression) && Boolean.TRUE.equals(evaluate(expression, context));
    }

    static Object evaluate(String expression, Map<String, Object> context) {
        try {
            return ENGINE.evaluateSimpleExpression(expression.substring(1), Variables.fromMap(context).asVariableContext());
        } catch (FeelException e) {
            LOG.warn("The form's expression {} cannot be evaluated: {}", expression, e.getMessage());
            return null;
        }
    }
}
