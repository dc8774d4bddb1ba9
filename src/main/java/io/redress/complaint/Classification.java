package io.redress.complaint;

/** Cause, severity and responsible unit (group id without {@code unit-}); decided by a decision table, corrected by staff. */
@NotPersonal
public record Classification(Cause cause, Severity severity, String responsibleUnit) {}
