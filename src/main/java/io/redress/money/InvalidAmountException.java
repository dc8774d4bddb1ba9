package io.redress.money;

import java.math.BigDecimal;

/** Thrown for an amount that cannot be paid as given; the message says why. */
public class InvalidAmountException extends IllegalArgumentException {

    private InvalidAmountException(String message) {
        super(message);
    }

    static InvalidAmountException unknownCurrency(String currency) {
        return new InvalidAmountException(currency == null ? "The amount has no currency." : currency + " is not a currency of ISO 4217, such as CNY.");
    }

    static InvalidAmountException outOfRange(BigDecimal amount, String currency) {
        return new InvalidAmountException("%s %s is out of range.".formatted(currency, amount.toPlainString()));
    }

    static InvalidAmountException tooFine(BigDecimal amount, String currency, int digits) {
        return new InvalidAmountException("%s %s has more decimals than the currency: %d.".formatted(currency, amount.toPlainString(), digits));
    }
}
