package io.redress.money;

import io.redress.shared.Bundles;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Formats amounts for a language: {@code CNY 6,899.00} in English, {@code 人民币6,899.00元} in Chinese, always with an unambiguous currency
 * name. Independent of the locale data of the Java version.
 */
public final class MoneyFormat {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final MessageSource PATTERNS = Bundles.messages("money");

    private MoneyFormat() {}

    /** @param currency null if unknown, for the bare number. Returns null for no amount */
    public static String format(BigDecimal amount, String currency, Locale language) {
        if (amount == null) {
            return null;
        }
        var digits = digits(amount, currency);
        return currency == null ? digits : inWords(digits, currency, language);
    }

    public static String format(Money money, Locale language) {
        return money == null ? null : format(money.amount(), money.currency(), language);
    }

    private static String digits(BigDecimal amount, String currency) {
        var scale = Math.max(Currencies.digits(currency).orElse(2), Currencies.decimals(amount));
        var format = new DecimalFormat("#,##0", (DecimalFormatSymbols) SYMBOLS.clone());
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        return format.format(amount);
    }

    private static String inWords(String digits, String currency, Locale language) {
        Object[] arguments = {digits, currency};
        var known = PATTERNS.getMessage(currency, arguments, null, language);
        return known == null ? PATTERNS.getMessage("other", arguments, language) : known;
    }
}
