package io.redress.forms;

import io.redress.money.Currencies;
import java.util.stream.Stream;

/**
 * An amount of money has no more decimals than its currency, given by the property {@code money.currency} of its field:
 * {@code =paymentCurrency}. Whether a currency is required is decided by the field that offers it.
 */
final class MoneyRule {

    private static final String CURRENCY = "money.currency";

    private MoneyRule() {
    }

    static Stream<Violation> violations(Answer answer) {
        String expression = answer.field().property(CURRENCY);
        if (!FormFeel.isExpression(expression) || answer.missing()) {
            return Stream.empty();
        }
        return answer.evaluate(expression) instanceof String currency ? tooManyDecimals(answer, Currencies.code(currency)) : Stream.empty();
    }

    private static Stream<Violation> tooManyDecimals(Answer answer, String currency) {
        int digits = Currencies.digits(currency).orElse(0);
        return Decimals.read(answer.value()).filter(amount -> Currencies.decimals(amount) > digits)
                .map(amount -> Violation.of("money.digits", digits, currency)).stream();
    }
}
