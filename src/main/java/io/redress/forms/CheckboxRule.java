package io.redress.forms;

import java.util.stream.Stream;

/** A checkbox: true or false, and true where it is required. */
final class CheckboxRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        if (!(answer.value() instanceof Boolean checked)) {
            return Stream.of(Violation.of("boolean"));
        }
        return answer.field().required() && !checked ? Stream.of(Violation.of("required")) : Stream.empty();
    }
}
