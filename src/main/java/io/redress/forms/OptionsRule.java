package io.redress.forms;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Several of the options that the field offers, each at most once. */
final class OptionsRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        if (!(answer.value() instanceof List<?> choices)) {
            return Stream.of(Violation.of("list"));
        }
        boolean offered = choices.stream().allMatch(choice -> Options.offer(answer, choice));
        return offered && new HashSet<>(choices).size() == choices.size() ? Stream.empty() : Stream.of(Violation.of("option"));
    }
}
