package io.redress.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 and the digits that each has, as Java knows them. */
public final class Currencies {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0).map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    public static boolean isKnown(String currency) {
        return currency != null && CODES.contains(currency);
    }

    /** JPY 0, CNY 2, KWD 3; empty for what is no currency that is paid in, such as gold. */
    public static Optional<Integer> digits(String currency) {
        return isKnown(currency) ? Optional.of(Currency.getInstance(currency).getDefaultFractionDigits()) : Optional.empty();
    }

    /** How many decimals an amount really has: none in 12.00. */
    public static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    /** An amount with the digits of its currency; as it stands where it is finer, or the currency unknown. Null stays null. */
    public static BigDecimal scaled(BigDecimal amount, String currency) {
        if (amount == null) {
            return null;
        }
        return amount.setScale(Math.max(decimals(amount), digits(currency).orElse(0)), RoundingMode.UNNECESSARY);
    }
}
