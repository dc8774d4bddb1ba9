package io.redress.desk;

import io.redress.complaint.Cause;
import io.redress.complaint.Channel;
import io.redress.complaint.ComplaintOrder;
import io.redress.complaint.ComplaintPart;
import io.redress.complaint.ComplaintQuery;
import io.redress.complaint.Severity;
import io.redress.complaint.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;

/** Search criteria as typed. An unknown code is ignored; a malformed date is reported. */
record SearchForm(String text, String status, String cause, String severity, String unit, String channel, String from, String to, String sort, String asOf,
        int page) {

    static SearchForm of(Map<String, String> asked) {
        Function<String, String> typed = name -> asked.getOrDefault(name, "").strip();
        return new SearchForm(typed.apply("text"), typed.apply("status"), typed.apply("cause"), typed.apply("severity"), typed.apply("unit"),
                typed.apply("channel"), typed.apply("from"), typed.apply("to"), typed.apply("sort"), typed.apply("asOf"), number(typed.apply("page")));
    }

    ComplaintQuery query() {
        return new ComplaintQuery(text, code(Status.class, status), code(Cause.class, cause), code(Severity.class, severity),
                unit.isEmpty() ? null : unit, code(Channel.class, channel), day(from), day(to));
    }

    /** The requested page of results; invalid values are ignored. */
    ComplaintPart part(int size) {
        return new ComplaintPart(page, size, ComplaintOrder.of(sort).orElse(ComplaintOrder.NEWEST_FIRST), moment());
    }

    private Instant moment() {
        try {
            return asOf.isEmpty() ? null : Instant.parse(asOf);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public boolean sortable() {
        return sort.isEmpty() || ComplaintOrder.of(sort).isPresent();
    }

    public boolean filtered() {
        return !(status + cause + severity + unit + channel + from + to + sort).isEmpty();
    }

    public boolean daysReadable() {
        return readable(from) && readable(to);
    }

    /** The value for the date field in which it was typed: browsers accept only valid dates. */
    public String shown(String day) {
        return readable(day) ? day : "";
    }

    private static boolean readable(String day) {
        return day.isEmpty() || day(day) != null;
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static <E extends Enum<E>> E code(Class<E> type, String typed) {
        for (var code : type.getEnumConstants()) {
            if (code.name().equals(typed)) {
                return code;
            }
        }
        return null;
    }
}
