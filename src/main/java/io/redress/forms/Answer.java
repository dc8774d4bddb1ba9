package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to one visible field.
 *
 * @param known the value before the form was filled in
 * @param context what the field's expressions see: the variables overlaid with the answers, and in a list the row as {@code this}
 */
record Answer(FormComponent field, Object value, Object known, Map<String, Object> context) {
    boolean missing() {
        return value == null || value instanceof java.util.List<?> list && list.isEmpty();
    }

    /** A limit such as {@code min} or {@code maxLength}, which may be a number, a number as text or an expression. */
    Optional<BigDecimal> limit(String name) {
        JsonNode limit = field.validation(name);
        if (limit.isNumber()) {
            return Optional.of(limit.decimalValue());
        }
        Object value = FormFeel.isExpression(limit.asText()) ? FormFeel.evaluate(limit.asText(), context) : limit.asText();
        return Decimals.read(value);
    }

    Object evaluate(String expression) {
        return FormFeel.evaluate(expression, context);
    }
}
