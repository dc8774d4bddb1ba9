package io.redress.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in a currency, exact to the digits that the currency has: 899.00 CNY, 10001 JPY, 12.500 KWD. Nothing is ever rounded here: an
 * amount that is finer than its currency is refused.
 *
 * @param amount not negative, with as many decimals as the currency has
 * @param currency code of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    /** The largest amount that can be kept: sixteen digits before the decimal point. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999");

    /** @throws NotMoney where the currency is unknown, or the amount is negative, too large or finer than its currency */
    public Money {
        Objects.requireNonNull(amount, "amount");
        var digits = Currencies.digits(currency).orElseThrow(() -> NotMoney.unknownCurrency(currency));
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw NotMoney.outOfRange(amount, currency);
        }
        if (Currencies.decimals(amount) > digits) {
            throw NotMoney.tooFine(amount, currency, digits);
        }
        amount = amount.setScale(digits);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** For machines and logs; people see {@link MoneyFormat}. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
