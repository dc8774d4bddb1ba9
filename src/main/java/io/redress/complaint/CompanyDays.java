package io.redress.complaint;

import io.redress.shared.TimeZoneSettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Component;

/** Calendar days in the company's time zone, {@code redress.time-zone}. */
@Component
public class CompanyDays {

    private final Clock clock;
    private final LocalDate earliest;

    /** @param earliest setting {@code redress.earliest-day}: the earliest date that a complaint may refer to */
    public CompanyDays(Clock clock, TimeZoneSettings settings,
            @Value("${redress.earliest-day:1900-01-01}") @DateTimeFormat(iso = ISO.DATE) LocalDate earliest) {
        this.clock = clock.withZone(settings.timeZone());
        this.earliest = earliest;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate earliest() {
        return earliest;
    }

    /** The clock in the company's time zone. */
    public Clock clock() {
        return clock;
    }
}
