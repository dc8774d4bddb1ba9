package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers: sent in the type that the form specifies (as text for money), within their limits, with no more decimals than allowed. */
final class NumberRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        boolean asText = answer.field().flag("serializeToString");
        if (asText != answer.value() instanceof String) {
            return Stream.of(Violation.of(asText ? "numberAsText" : "number"));
        }
        return Decimals.read(answer.value()).map(number -> constraintViolations(answer, number))
                .orElseGet(() -> Stream.of(Violation.of("number")));
    }

    private Stream<Violation> constraintViolations(Answer answer, BigDecimal number) {
        return Stream.of(decimals(answer, number), step(answer, number),
                answer.limit("min").filter(min -> number.compareTo(min) < 0).map(min -> Violation.of("min", min)),
                answer.limit("max").filter(max -> number.compareTo(max) > 0).map(max -> Violation.of("max", max)))
                        .flatMap(Optional::stream);
    }

    private Optional<Violation> decimals(Answer answer, BigDecimal number) {
        JsonNode digits = answer.field().json().path("decimalDigits");
        return digits.isNumber() && number.scale() > digits.asInt() ? Optional.of(Violation.of("decimals", digits.asInt()))
                : Optional.empty();
    }

    private Optional<Violation> step(Answer answer, BigDecimal number) {
        return Decimals.read(answer.field().text("increment")).filter(step -> step.signum() > 0)
                .filter(step -> number.remainder(step).signum() != 0).map(step -> Violation.of("increment", step));
    }
}
