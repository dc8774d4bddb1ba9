package io.redress.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 and their number of decimals, as known to Java. */
public final class Currencies {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0).map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_NAME = 40;
    /** Other common names and symbols, keyed by their {@link #plain} form. */
    private static final Map<String, String> NAMES = names();

    private Currencies() {}

    private static Map<String, String> names() {
        var names = ResourceBundle.getBundle("io/redress/money/currency-names", Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return names.keySet().stream().collect(Collectors.toUnmodifiableMap(Currencies::plain, names::getString));
    }

    /**
     * The code for a currency as written by a user: {@code RMB}, {@code 元}, {@code ￥} and {@code cny} are CNY. Anything unknown is returned
     * unchanged; null stays null.
     */
    public static String code(String written) {
        if (written == null || written.length() > LONGEST_NAME) {
            return written;
        }
        var plain = plain(written);
        return NAMES.getOrDefault(plain, isKnown(plain) ? plain : written);
    }

    /** In one width and case, without white space. */
    private static String plain(String written) {
        return Normalizer.normalize(written, Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").toUpperCase(Locale.ROOT);
    }

    public static boolean isKnown(String currency) {
        return currency != null && CODES.contains(currency);
    }

    /** The number of decimals: JPY 0, CNY 2, KWD 3; empty for anything not used for payments, such as gold. */
    public static Optional<Integer> digits(String currency) {
        return isKnown(currency) ? Optional.of(Currency.getInstance(currency).getDefaultFractionDigits()) : Optional.empty();
    }

    /** The number of significant decimals of an amount: 0 for 12.00. */
    public static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    /** The amount with the decimals of its currency; never rounded if it has more or the currency is unknown. Null stays null. */
    public static BigDecimal scaled(BigDecimal amount, String currency) {
        if (amount == null) {
            return null;
        }
        return amount.setScale(Math.max(decimals(amount), digits(currency).orElse(0)), RoundingMode.UNNECESSARY);
    }
}
