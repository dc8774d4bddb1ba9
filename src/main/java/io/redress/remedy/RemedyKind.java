package io.redress.remedy;

import java.util.Locale;

/** Kinds of remedies, by the kind of system that provides them (E2, E6). */
public enum RemedyKind {
    PAYMENT, ORDER, VOUCHER, APOLOGY;

    /** Whether a remedy of this kind requires an amount. */
    public boolean needsAmount() {
        return this == PAYMENT || this == VOUCHER;
    }

    /** The same provision and kind always have the same key, so that a repeated request is recognized. */
    String keyWithin(String provision) {
        return provision + "-" + name().toLowerCase(Locale.ROOT);
    }
}
