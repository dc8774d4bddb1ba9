package io.redress.procedure.forms;

import java.util.stream.Stream;

/** One of the options that the field offers. */
final class OptionRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        return Options.offer(answer, answer.value()) ? Stream.empty() : Stream.of(Violation.of("option"));
    }
}
