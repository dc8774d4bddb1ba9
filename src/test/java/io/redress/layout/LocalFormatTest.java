package io.redress.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.shared.TimeZoneSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A reader in Shanghai must not see the date in UTC, nor an amount without its currency. */
class LocalFormatTest {

    private static final Instant EVENING_IN_UTC = Instant.parse("2026-11-22T16:30:00Z");

    private final LocalFormat local = new LocalFormat(new TimeZoneSettings(ZoneId.of("Asia/Shanghai")));

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writesTimesInTheCompanysZoneAndTheReadersLanguage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(local.time(EVENING_IN_UTC)).isEqualTo("23 Nov 2026, 00:30");
        assertThat(local.date(EVENING_IN_UTC)).isEqualTo("23 Nov 2026");
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(local.time(EVENING_IN_UTC)).isEqualTo("2026年11月23日 00:30");
        assertThat(local.date(LocalDate.of(2026, 2, 1))).isEqualTo("2026年2月1日");
        assertThat(local.machine(EVENING_IN_UTC)).isEqualTo("2026-11-22T16:30:00Z");
    }

    @Test
    void writesMoneyWithItsCurrencyAndTwoDigits() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(local.money(new BigDecimal("12850.5"), "CNY")).isEqualTo("CNY 12,850.50");
        assertThat(local.money(new BigDecimal("3"), null)).isEqualTo("3.00");
        assertThat(local.money(null, "CNY")).isNull();
    }

    @Test
    void writesSizesAsPeopleSayThem() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(local.size(12)).isEqualTo("1 KiB");
        assertThat(local.size(45_000)).isEqualTo("44 KiB");
        assertThat(local.size(1_500_000)).isEqualTo("1.4 MiB");
    }
}
