package io.redress.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
    CompanyDays(Clock clock, @Value("${redress.time-zone:Asia/Shanghai}") ZoneId zone,
            @Value("${redress.earliest-day:1900-01-01}") @DateTimeFormat(iso = ISO.DATE) LocalDate earliest) {
        this.clock = clock.withZone(zone);
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
