package io.redress.remedy;

/** State of a remedy; REQUESTED means that the connected system may or may not have acted yet. */
public enum RemedyState {
    REQUESTED, GRANTED, REFUSED, REVOKED
}
