package io.redress.forms;

import io.redress.engine.FeelExpressions;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** FEEL as used in forms: an expression begins with an equals sign, and one that fails yields null, as in the browser. */
final class FormFeel {
    private static final Logger LOG = LoggerFactory.getLogger(FormFeel.class);
    private static final FeelExpressions FEEL = new FeelExpressions();

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
            return FEEL.evaluate(expression.substring(1), context);
        } catch (IllegalArgumentException e) {
            LOG.warn("The form's expression {} cannot be evaluated: {}", expression, e.getMessage());
            return null;
        }
    }
}
