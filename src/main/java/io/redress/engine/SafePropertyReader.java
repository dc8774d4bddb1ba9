package io.redress.engine;

import io.redress.complaint.ComplaintView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Reads a property of a plain value. On any other object this would call a getter, and through getters an expression can reach anything; so both
 * the types of values and their readable properties are listed.
 */
final class SafePropertyReader {

    private static final Map<String, ChronoField> PARTS = Map.of("year", ChronoField.YEAR, "month", ChronoField.MONTH_OF_YEAR, "monthValue",
            ChronoField.MONTH_OF_YEAR, "day", ChronoField.DAY_OF_MONTH, "dayOfMonth", ChronoField.DAY_OF_MONTH, "weekday",
            ChronoField.DAY_OF_WEEK, "hour", ChronoField.HOUR_OF_DAY, "minute", ChronoField.MINUTE_OF_HOUR, "second",
            ChronoField.SECOND_OF_MINUTE);
    private static final Set<Class<?>> DATES = Set.of(LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class,
            DayOfWeek.class);

    private SafePropertyReader() {}

    /** @return empty if the property cannot be read, otherwise a value that may be null */
    static Optional<Read> read(Object base, Object property) {
        if (base instanceof ContextAttributes<?> facts) {
            return property instanceof String name && facts.has(name) ? Read.of(facts.read(name)) : Optional.empty();
        }
        if (isPlainMap(base)) {
            return Read.of(((Map<?, ?>) base).get(property));
        }
        if (base instanceof DmnDecisionResult || base instanceof DmnDecisionTableResult) {
            return ofDecision((List<?>) base, property);
        }
        if (isPlainList(base)) {
            return item((List<?>) base, property);
        }
        if (base instanceof SpinJsonNode json) {
            return ofJson(json, property);
        }
        return DATES.contains(base.getClass()) ? part((TemporalAccessor) base, property) : Optional.empty();
    }

    /** A value that may be null. */
    record Read(Object value) {
        static Optional<Read> of(Object value) {
            return Optional.of(new Read(value));
        }
    }

    private static boolean isPlainMap(Object base) {
        return base instanceof ComplaintView || base instanceof DmnDecisionResultEntries || base instanceof DmnDecisionRuleResult
                || base instanceof Map<?, ?> && isOfJava(base);
    }

    private static boolean isPlainList(Object base) {
        return base instanceof List<?> && isOfJava(base);
    }

    private static boolean isOfJava(Object base) {
        return base.getClass().getName().startsWith("java.util.");
    }

    private static Optional<Read> ofDecision(List<?> results, Object property) {
        if ("singleResult".equals(property) || "firstResult".equals(property)) {
            return Read.of(results.isEmpty() ? null : results.get(0));
        }
        if ("singleEntry".equals(property)) {
            return Read.of(results.isEmpty() ? null : ((Map<?, ?>) results.get(0)).values().stream().findFirst().orElse(null));
        }
        return item(results, property);
    }

    private static Optional<Read> item(List<?> list, Object property) {
        return index(property).map(at -> new Read(at >= 0 && at < list.size() ? list.get(at) : null));
    }

    private static Optional<Integer> index(Object property) {
        if (property instanceof Number number) {
            return Optional.of(number.intValue());
        }
        return property instanceof String text && text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Read> ofJson(SpinJsonNode json, Object property) {
        if (json.isObject()) {
            var name = String.valueOf(property);
            return Read.of(json.hasProp(name) ? plain(json.prop(name)) : null);
        }
        if (json.isArray()) {
            return index(property).map(at -> new Read(at >= 0 && at < json.elements().size() ? plain(json.elements().get(at)) : null));
        }
        return Optional.empty();
    }

    private static Object plain(SpinJsonNode json) {
        return json.isNull() ? null : json.isValue() ? json.value() : json;
    }

    private static Optional<Read> part(TemporalAccessor date, Object property) {
        var part = property instanceof String name ? PARTS.get(name) : null;
        return part == null || !date.isSupported(part) ? Optional.empty() : Read.of((long) date.get(part));
    }
}
