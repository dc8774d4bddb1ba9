package io.redress.procedure.forms;

import java.util.stream.Stream;

/** A value that the form computes: whoever sends another one has not used the form. */
final class ExpressionRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        Object computed = answer.evaluate(answer.field().text("expression"));
        return FormValues.same(computed, answer.value()) ? Stream.empty() : Stream.of(Violation.of("notYours"));
    }
}
