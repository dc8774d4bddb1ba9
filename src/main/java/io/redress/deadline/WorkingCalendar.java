package io.redress.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;

/** Counts in working time. */
@Service
public class WorkingCalendar {

    /** Beyond this a calendar without working days would be searched for ever. */
    private static final int HORIZON_DAYS = 3_650;

    private final CalendarSettings settings;

    WorkingCalendar(CalendarSettings settings) {
        this.settings = settings;
    }

    /**
     * The moment when so much working time will have passed.
     *
     * @param work working time, not negative
     * @throws IllegalArgumentException where the calendar has too little work in ten years
     */
    public Instant after(Instant start, Duration work) {
        var from = start.atZone(settings.zone());
        var left = work;
        for (int day = 0; day <= HORIZON_DAYS; day++) {
            var date = from.toLocalDate().plusDays(day);
            for (var span : settings.hours()) {
                if (isWorkingDay(date)) {
                    var begin = later(from, date.atTime(span.from()).atZone(settings.zone()));
                    var available = Duration.between(begin, date.atTime(span.to()).atZone(settings.zone()));
                    if (!available.isNegative() && left.compareTo(available) <= 0) {
                        return begin.plus(left).toInstant();
                    }
                    left = available.isNegative() ? left : left.minus(available);
                }
            }
        }
        throw new IllegalArgumentException("The working calendar has no " + work + " of work after " + start + ". Check redress.calendar.");
    }

    private boolean isWorkingDay(LocalDate date) {
        return settings.makeUpDays().contains(date) || settings.days().contains(date.getDayOfWeek()) && !settings.holidays().contains(date);
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
