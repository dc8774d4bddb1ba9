package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.shared.TimeZoneSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** At 17:30 UTC it is already the next day at the company. */
class PastDateTest {

    private final CompanyDays days = new CompanyDays(Clock.fixed(Instant.parse("2026-03-01T17:30:00Z"), ZoneOffset.UTC),
            new TimeZoneSettings(ZoneId.of("Asia/Shanghai")), LocalDate.of(1900, 1, 1));

    @Test
    void endsWithTheDayOfTheCompany() {
        var check = new PastDate.Check(days);
        assertThat(check.isValid(LocalDate.of(2026, 3, 2), null)).isTrue();
        assertThat(check.isValid(LocalDate.of(2026, 3, 3), null)).isFalse();
        assertThat(check.isValid(null, null)).isTrue();
    }
}
