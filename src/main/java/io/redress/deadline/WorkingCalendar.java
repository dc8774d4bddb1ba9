package io.redress.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Computes times from durations in working time. */
@Service
public class WorkingCalendar {

    /** Ends the search in a calendar without working days. */
    private static final int HORIZON_DAYS = 3_650;

    private final CalendarSettings settings;
    private final List<WorkingSpan> spans;

    WorkingCalendar(CalendarSettings settings) {
        this.settings = settings;
        this.spans = settings.spans();
    }

    /**
     * The time at which the given working time will have passed, in whole milliseconds, the precision of the engine.
     *
     * @param work working time, not negative
     * @throws IllegalArgumentException if the calendar has too little working time in ten years
     */
    public Instant after(Instant start, Duration work) {
        var from = start.truncatedTo(ChronoUnit.MILLIS).atZone(settings.zone());
        var left = work;
        for (int day = 0; day <= HORIZON_DAYS; day++) {
            for (var span : spansOf(from.toLocalDate().plusDays(day))) {
                var begin = from.isAfter(span.begin()) ? from : span.begin();
                var available = Duration.between(begin, span.end());
                if (!available.isNegative() && left.compareTo(available) <= 0) {
                    return begin.plus(left).toInstant();
                }
                left = available.isNegative() ? left : left.minus(available);
            }
        }
        throw new IllegalArgumentException("The working calendar has no " + work + " of work after " + start + ". Check redress.calendar.");
    }

    private List<Dated> spansOf(LocalDate date) {
        return settings.isWorkingDay(date) ? spans.stream().map(span -> dated(date, span)).toList() : List.of();
    }

    private Dated dated(LocalDate date, WorkingSpan span) {
        return new Dated(date.atTime(span.from()).atZone(settings.zone()), date.atTime(span.to()).atZone(settings.zone()));
    }

    private record Dated(ZonedDateTime begin, ZonedDateTime end) {}
}
