package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"899, CNY, 899.00", "12.5, KWD, 12.500", "10001, JPY, 10001", "10001.000, JPY, 10001", "0, USD, 0.00"})
    void hasTheDigitsOfItsCurrency(BigDecimal amount, String currency, String plain) {
        assertThat(new Money(amount, currency).amount().toPlainString()).isEqualTo(plain);
        assertThat(new Money(amount, currency)).isEqualTo(new Money(new BigDecimal(plain), currency));
    }

    @ParameterizedTest
    @CsvSource({"159.27, JPY", "0.001, CNY", "0.0001, KWD", "-1, CNY", "1, CNX", "1, XAU", "1, cny", "123456789012345678901234567890.12, CNY"})
    void refusesWhatCannotBePaid(BigDecimal amount, String currency) {
        assertThatThrownBy(() -> new Money(amount, currency)).isInstanceOf(InvalidAmountException.class);
    }

    @ParameterizedTest
    @CsvSource({"RMB, CNY", "rmb, CNY", "元, CNY", "人民币, CNY", "￥, CNY", "¥, CNY", "CNH, CNY", "ｃｎｙ, CNY", "' c n y　', CNY", "€, EUR", "欧元, EUR",
        "US$, USD", "美元, USD", "HK$, HKD", "jpy, JPY", "£, GBP"})
    void isKnownByTheNamesThatPeopleUse(String written, String code) {
        assertThat(Currencies.code(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ABC", "$", "Taler", "XAU", "a name that is much longer than any name of a currency"})
    void isNotGuessed(String written) {
        assertThat(Currencies.code(written)).isEqualTo(written);
        assertThat(Currencies.isKnown(Currencies.code(written))).isFalse();
    }

    @Test
    void meansNoOtherCurrencyThanOneOfIso4217() throws IOException {
        var names = new Properties();
        try (var file = new InputStreamReader(Currencies.class.getResourceAsStream("currency-names.properties"), StandardCharsets.UTF_8)) {
            names.load(file);
        }
        assertThat(names.values()).isNotEmpty().allMatch(code -> Currencies.isKnown((String) code));
    }

    @Test
    void refusesAnAmountWithoutACurrency() {
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, null)).isInstanceOf(InvalidAmountException.class).hasMessageContaining("no currency");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6899|CNY|CNY 6,899.00|人民币6,899.00元",
        "12.5|KWD|KWD 12.500|12.500科威特第纳尔",
        "1234567|JPY|JPY 1,234,567|1,234,567日元",
        "0.5|USD|USD 0.50|0.50美元",
        "5000.5|JPY|JPY 5,000.5|5,000.5日元",
        "9999999999999999|SEK|SEK 9,999,999,999,999,999.00|SEK 9,999,999,999,999,999.00"})
    void isWrittenAsTheLanguageWritesIt(BigDecimal amount, String currency, String english, String chinese) {
        assertThat(MoneyFormat.format(amount, currency, Locale.ENGLISH)).isEqualTo(english);
        assertThat(MoneyFormat.format(amount, currency, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @Test
    void isABareNumberWithoutACurrency() {
        assertThat(MoneyFormat.format(new BigDecimal("1200"), null, Locale.ENGLISH)).isEqualTo("1,200.00");
        assertThat(MoneyFormat.format((BigDecimal) null, "CNY", Locale.ENGLISH)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"899.000, CNY, 899.00", "12.500, KWD, 12.500", "5000.500, JPY, 5000.5", "10001.000, JPY, 10001", "7.000, ZZZ, 7"})
    void readsAStoredAmountBackWithItsDigits(BigDecimal stored, String currency, String plain) {
        assertThat(Currencies.scaled(stored, currency).toPlainString()).isEqualTo(plain);
    }
}
