package io.redress.complaint;

import java.time.Instant;

/** Times by which the complaint must be acknowledged, first answered and resolved (B4). */
@NotPersonal
public record DueDates(Instant acknowledge, Instant respond, Instant resolve) {}
