package io.redress.complaint;

/** How grave it is (B2, S0§19); an emergency calls for interim measures at once. */
public enum Severity {
    LOW, NORMAL, HIGH, EMERGENCY
}
