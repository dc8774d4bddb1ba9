package io.redress.complaint;

import java.time.Instant;

/** One line of a list of complaints. */
public record ComplaintSummary(
        Reference reference, Status status, Instant receivedAt, String complainant, String product, Channel channel, Cause cause,
        Severity severity, String unit, Instant resolveBy) {}
