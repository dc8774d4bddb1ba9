package io.redress.correspondence;

/** Delivery state of a letter. A FAILED one may still be sent by a later attempt, or posted; a NOT_SENT one had no destination. */
public enum LetterState {
    QUEUED, SENT, FAILED, NOT_SENT, POSTED
}
