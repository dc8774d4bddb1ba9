package io.redress.complaint;

/** Status of the procedure, in terms that the complainant understands. */
public enum Status {
    RECEIVED, VERIFYING, AWAITING_COMPLAINANT, INVESTIGATING, RESOLVING, AWAITING_APPROVAL, PROPOSED, PROVIDING_REMEDY, FOLLOWING_UP,
    CLOSED, REFUSED, WITHDRAWN;

    public boolean isFinal() {
        return this == CLOSED || this == REFUSED || this == WITHDRAWN;
    }
}
