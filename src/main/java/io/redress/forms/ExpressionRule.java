package io.redress.forms;

import java.util.stream.Stream;

/** A value computed by the form: a client that sends a different one has not used the form. */
final class ExpressionRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        Object computed = answer.evaluate(answer.field().text("expression"));
        return FormValues.same(computed, answer.value()) ? Stream.empty() : Stream.of(Violation.of("notYours"));
    }
}
