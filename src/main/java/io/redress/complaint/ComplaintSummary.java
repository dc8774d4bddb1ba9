package io.redress.complaint;

import java.time.Instant;

/** One line of a list of complaints. */
@NotPersonal
public record ComplaintSummary(
        Reference reference, Status status, Instant receivedAt, @Personal String complainant, @NotPersonal(typed = true) String product, Channel channel, Cause cause,
        Severity severity, String unit, Instant resolveBy) {}
