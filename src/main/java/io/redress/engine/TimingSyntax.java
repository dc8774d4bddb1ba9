package io.redress.engine;

import io.redress.models.ExpressionCheck.Timing;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ParseUtil;

/** Whether the engine can parse a date, duration or cycle. The engine itself fails only at runtime, or silently uses a default. */
final class TimingSyntax {

    private static final Date ANY = new Date(0);

    private TimingSyntax() {}

    static Optional<String> problem(Timing kind, String text) {
        return switch (kind) {
            case DATE -> by(new DueDateBusinessCalendar(), text);
            case DURATION -> by(new DurationBusinessCalendar(), text);
            case CYCLE -> by(new CycleBusinessCalendar(), text);
            case RETRIES -> retries(text);
        };
    }

    /** The engine makes three immediate attempts if it cannot parse a cycle. */
    private static Optional<String> retries(String text) {
        var parsed = ParseUtil.parseRetryIntervals(text);
        if (parsed == null || parsed.getExpression() != null || parsed.getRetries() <= 0) {
            return Optional.of(text);
        }
        var intervals = Optional.ofNullable(parsed.getRetryIntervals()).orElse(List.of());
        return intervals.isEmpty() ? Optional.of(text)
                : intervals.stream().flatMap(interval -> by(new DurationBusinessCalendar(), interval).stream()).findFirst();
    }

    private static Optional<String> by(BusinessCalendar calendar, String text) {
        try {
            calendar.resolveDuedate(text, ANY);
            return Optional.empty();
        } catch (ProcessEngineException | IllegalArgumentException unreadable) {
            return Optional.of(text);
        }
    }
}
