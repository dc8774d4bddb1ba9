package io.redress.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount with exactly the decimals of its currency: 899.00 CNY, 10001 JPY, 12.500 KWD. Amounts are never rounded: one with more decimals
 * than its currency is rejected.
 *
 * @param amount not negative, with as many decimals as the currency has
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    /** The largest amount that can be stored: sixteen digits before the decimal point. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999");

    /** @throws InvalidAmountException if the currency is unknown, or the amount is negative, too large or has too many decimals */
    public Money {
        Objects.requireNonNull(amount, "amount");
        var digits = Currencies.digits(currency).orElseThrow(() -> InvalidAmountException.unknownCurrency(currency));
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw InvalidAmountException.outOfRange(amount, currency);
        }
        if (Currencies.decimals(amount) > digits) {
            throw InvalidAmountException.tooFine(amount, currency, digits);
        }
        amount = amount.setScale(digits);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** For interfaces and logs; use {@link MoneyFormat} for display. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
