package io.redress.complaint;

import java.time.LocalDate;

/** Search criteria; null means "any". Dates are days of receipt in the company's time zone, both inclusive. */
@NotPersonal
public record ComplaintQuery(
        @Personal String text, Status status, Cause cause, Severity severity, String unit, Channel channel, LocalDate from, LocalDate to) {

    public static final ComplaintQuery ALL = new ComplaintQuery(null, null, null, null, null, null, null, null);
}
