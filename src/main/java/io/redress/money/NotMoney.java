package io.redress.money;

import java.math.BigDecimal;

/** An amount that cannot be paid as it stands; the message says why. */
public class NotMoney extends IllegalArgumentException {

    private NotMoney(String message) {
        super(message);
    }

    static NotMoney unknownCurrency(String currency) {
        return new NotMoney(currency == null ? "The amount has no currency." : currency + " is not a currency of ISO 4217, such as CNY.");
    }

    static NotMoney outOfRange(BigDecimal amount, String currency) {
        return new NotMoney("%s %s is out of range.".formatted(currency, amount.toPlainString()));
    }

    static NotMoney tooFine(BigDecimal amount, String currency, int digits) {
        return new NotMoney("%s %s has more decimals than the currency: %d.".formatted(currency, amount.toPlainString(), digits));
    }
}
