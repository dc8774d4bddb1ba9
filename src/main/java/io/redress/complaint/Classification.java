package io.redress.complaint;

/** Cause, severity and the unit that answers for it (group id without {@code unit-}); decided by table, corrected by people. */
public record Classification(Cause cause, Severity severity, String responsibleUnit) {}
