package io.redress.models.rules;

import java.math.BigDecimal;

/** Values as they are written in a cell. */
final class Values {

    /** Any text that no cell names. */
    static final String OTHER = "…";

    private Values() {}

    static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString()
                : value instanceof String text && !text.equals(OTHER) ? '"' + Excerpt.of(text) + '"' : String.valueOf(value);
    }
}
