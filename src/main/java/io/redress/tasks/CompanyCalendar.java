package io.redress.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The current day in the company's time zone. */
@Component
class CompanyCalendar {

    private final Clock clock;
    private final ZoneId zone;

    CompanyCalendar(Clock clock, @Value("${redress.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
