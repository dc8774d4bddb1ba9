package io.redress.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** An absence as entered; days as 2026-12-24. */
record AbsenceRequest(String user, String deputy, String from, String to) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    AbsenceRequest {
        user = typed(user);
        deputy = typed(deputy);
        from = typed(from);
        to = typed(to);
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    AbsenceRequest of(String otherwise) {
        return user.isEmpty() ? new AbsenceRequest(otherwise, deputy, from, to) : this;
    }

    /** Null if there is none. */
    String deputyOrNobody() {
        return deputy.isEmpty() ? null : deputy;
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(to);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return DAY.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
