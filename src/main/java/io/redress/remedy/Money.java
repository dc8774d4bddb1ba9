package io.redress.remedy;

import java.math.BigDecimal;
import java.util.Currency;

/** Checks amounts instead of rounding them: what is paid is what was approved. */
final class Money {

    private static final int DECIMALS = 2;

    private Money() {}

    /** The amount with 2 decimals, as it stands in the ledger. */
    static BigDecimal exact(BigDecimal amount, String currency) {
        int decimals = Math.min(DECIMALS, decimalsOf(currency));
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "%s %s is not an amount to grant: more than nothing, at most %d decimals".formatted(amount, currency, decimals));
        }
        return amount.setScale(DECIMALS);
    }

    private static int decimalsOf(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a currency of ISO 4217 (CNY): " + currency, e);
        }
    }
}
