package io.redress.remedy;

/** How far a remedy is; REQUESTED means that the connected system may or may not have acted yet. */
public enum RemedyState {
    REQUESTED, GRANTED, REFUSED, REVOKED
}
