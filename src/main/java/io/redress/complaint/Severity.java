package io.redress.complaint;

/** Severity of a complaint (B2); an emergency requires interim measures at once. */
public enum Severity {
    LOW, NORMAL, HIGH, EMERGENCY
}
