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
 * @param zone where the working day happens
 * @param days working days of the week
 * @param hours spans of work within a day, in order, written {@code 09:00-12:00}; what lies between is a break
 * @param holidays days off in spite of the week
 * @param makeUpDays days worked in spite of the week (调休)
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
