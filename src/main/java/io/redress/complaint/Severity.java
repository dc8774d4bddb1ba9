package io.redress.complaint;

/** Severity of a complaint (B2, S0§19); an emergency requires interim measures at once. */
public enum Severity {
    LOW, NORMAL, HIGH, EMERGENCY
}
