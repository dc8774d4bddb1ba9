package io.redress.forms;

import io.redress.money.Currencies;
import java.util.stream.Stream;

/**
 * One of the options that the field offers. If its property {@code currency.names} is true, common alternative names are accepted as well; the
 * consumer of the answer converts them to the code.
 */
final class OptionRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        boolean offered = Options.offer(answer, answer.value()) || answer.field().property("currency.names").equals("true")
                && answer.value() instanceof String name && Options.offer(answer, Currencies.code(name));
        return offered ? Stream.empty() : Stream.of(Violation.of("option"));
    }
}
