package io.redress.procedure.forms;

import io.redress.money.Currencies;
import java.util.stream.Stream;

/**
 * One of the options that the field offers. Where its property {@code currency.names} says so, it may also be a usual other name of one, which
 * whoever takes the answer turns into the code.
 */
final class OptionRule implements FieldRule {
    @Override
    public Stream<Violation> violations(Answer answer) {
        boolean offered = Options.offer(answer, answer.value()) || answer.field().property("currency.names").equals("true")
                && answer.value() instanceof String name && Options.offer(answer, Currencies.code(name));
        return offered ? Stream.empty() : Stream.of(Violation.of("option"));
    }
}
