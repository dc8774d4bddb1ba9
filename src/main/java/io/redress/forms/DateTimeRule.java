package io.redress.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.stream.Stream;

/** Dates and times as ISO strings, in the format in which the field sends them. */
final class DateTimeRule implements FieldRule {
    private final Clock clock;

    DateTimeRule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Violation> violations(Answer answer) {
        boolean local = answer.field().text("timeSerializingFormat").equals("no_timezone");
        Function<String, LocalDate> reader = switch (answer.field().text("subtype")) {
            case "time" -> local ? text -> day(LocalTime.parse(text)) : text -> day(OffsetTime.parse(text).toLocalTime());
            case "datetime" -> local ? text -> LocalDateTime.parse(text).toLocalDate() : text -> OffsetDateTime.parse(text)
                    .toLocalDate();
            default -> LocalDate::parse;
        };
        return violations(answer, reader);
    }

    private Stream<Violation> violations(Answer answer, Function<String, LocalDate> reader) {
        try {
            LocalDate day = reader.apply(answer.value() instanceof String text ? text : "");
            boolean past = answer.field().flag("disallowPassedDates") && day.isBefore(LocalDate.now(clock));
            return past ? Stream.of(Violation.of("past")) : Stream.empty();
        } catch (DateTimeParseException e) {
            return Stream.of(Violation.of("datetime." + answer.field().json().path("subtype").asText("date")));
        }
    }

    private LocalDate day(LocalTime time) {
        return LocalDate.MAX;
    }
}
