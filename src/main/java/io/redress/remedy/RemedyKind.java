package io.redress.remedy;

import java.util.Locale;

/** What is given, by the kind of system that gives it (E2, E6). */
public enum RemedyKind {
    PAYMENT, ORDER, VOUCHER, APOLOGY;

    /** Whether there is no such remedy without an amount. */
    public boolean needsAmount() {
        return this == PAYMENT || this == VOUCHER;
    }

    /** The same provision and kind always make the same key, so that a repeated request is known again. */
    String keyWithin(String provision) {
        return provision + "-" + name().toLowerCase(Locale.ROOT);
    }
}
