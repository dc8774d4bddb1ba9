package io.redress.correspondence;

/** What became of a letter. A FAILED one may still be sent by a later attempt, or posted; a NOT_SENT one had nowhere to go. */
public enum LetterState {
    QUEUED, SENT, FAILED, NOT_SENT, POSTED
}
