package io.redress.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as forms carry them: JSON numbers, or plain decimals as text. */
final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private Decimals() {
    }

    /** Empty for anything but a finite number, and for notations such as 1e3, which later readers of a money amount would not expect. */
    static Optional<BigDecimal> read(Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Optional.of(trimmed(BigDecimal.valueOf(number))) : Optional.empty();
        }
        if (value instanceof Number number) {
            return Optional.of(trimmed(new BigDecimal(number.toString())));
        }
        return value instanceof String text && PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
