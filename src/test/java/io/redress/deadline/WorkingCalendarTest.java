package io.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promised dates count working time only, and respect evenings, lunch, weekends, holidays and make-up working days. */
class WorkingCalendarTest {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final WorkingCalendar shanghai = calendar("Asia/Shanghai");

    /** Friday 20 to Wednesday 25 November 2026; the 24th is a holiday, Saturday the 28th is a working day. Times in Shanghai (UTC+8). */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, PT2H, 2026-11-20T12:00",
        "2026-11-20T10:00, PT3H, 2026-11-20T14:00",
        "2026-11-20T07:00, PT1H, 2026-11-20T10:00",
        "2026-11-20T12:30, PT1H, 2026-11-20T14:00",
        "2026-11-20T17:00, PT2H, 2026-11-23T10:00",
        "2026-11-20T22:00, PT8H, 2026-11-23T18:00",
        "2026-11-21T10:00, PT1H, 2026-11-23T10:00",
        "2026-11-23T17:00, PT2H, 2026-11-25T10:00",
        "2026-11-27T17:00, PT2H, 2026-11-28T10:00",
        "2026-11-20T10:00, PT0S, 2026-11-20T10:00"
    })
    void countsWorkingTime(String start, Duration work, String end) {
        assertThat(shanghai.after(Instant.parse(start + ":00+08:00"), work)).isEqualTo(Instant.parse(end + ":00+08:00"));
    }

    /** Inside and outside working hours: the engine stores no finer precision, and the same date must not have two values. */
    @Test
    void promisesWholeMilliseconds() {
        assertThat(shanghai.after(Instant.parse("2026-11-20T10:00:00.123456789+08:00"), Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-11-20T11:00:00.123+08:00"));
    }

    @Test
    void keepsTheHoursOfTheDayAcrossSummerTime() {
        var london = calendar("Europe/London");
        assertThat(london.after(Instant.parse("2026-03-27T17:00:00Z"), Duration.ofHours(2))).isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
    }

    @Test
    void saysSoWhenNobodyEverWorks() {
        var idle = new WorkingCalendar(new CalendarSettings(ZoneId.of("UTC"), Set.of(), List.of("09:00-17:00"), Set.of(), Set.of()));
        assertThatThrownBy(() -> idle.after(Instant.EPOCH, Duration.ofHours(1))).hasMessageContaining("redress.calendar");
    }

    @Test
    void refusesHoursWrittenTheWrongWayRound() {
        assertThatThrownBy(() -> WorkingSpan.parse("18:00-09:00")).hasMessageContaining("earlier time first");
    }

    private static WorkingCalendar calendar(String zone) {
        return new WorkingCalendar(new CalendarSettings(ZoneId.of(zone), WEEK, List.of("09:00-12:00", "13:00-18:00"),
                Set.of(LocalDate.parse("2026-11-24")), Set.of(LocalDate.parse("2026-11-28"))));
    }
}
