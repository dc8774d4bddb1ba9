package io.redress.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Formats amounts for a language: {@code CNY 6,899.00} in English, {@code 人民币6,899.00元} in Chinese, always with an unambiguous currency
 * name. Independent of the locale data of the Java version.
 */
public final class MoneyFormat {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private MoneyFormat() {}

    /** @param currency null if unknown, for the bare number. Returns null for no amount */
    public static String format(BigDecimal amount, String currency, Locale language) {
        if (amount == null) {
            return null;
        }
        var digits = digits(amount, currency);
        return currency == null ? digits : new MessageFormat(pattern(currency, language), language).format(new Object[] {digits, currency});
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

    private static String pattern(String currency, Locale language) {
        var patterns = ResourceBundle.getBundle("messages/money", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return patterns.getString(patterns.containsKey(currency) ? currency : "other");
    }
}
