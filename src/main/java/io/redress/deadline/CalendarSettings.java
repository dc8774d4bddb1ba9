package io.redress.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The working calendar, settings {@code redress.calendar.*} (F1).
 *
 * @param zone time zone of the working hours
 * @param days working days of the week
 * @param hours working hours of a day, in order, such as {@code 09:00-12:00}; the gaps are breaks
 * @param holidays days off regardless of the weekday
 * @param makeUpDays working days regardless of the weekday (调休)
 */
@ConfigurationProperties("redress.calendar")
record CalendarSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) Set<DayOfWeek> days,
        @DefaultValue({"09:00-12:00", "13:00-18:00"}) List<String> hours,
        @DefaultValue Set<LocalDate> holidays,
        @DefaultValue Set<LocalDate> makeUpDays) {

    List<WorkingSpan> spans() {
        return hours.stream().map(WorkingSpan::parse).toList();
    }

    boolean isWorkingDay(LocalDate date) {
        return makeUpDays.contains(date) || days.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }
}
