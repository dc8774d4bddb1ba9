package io.redress.complaint;

import java.util.Map;
import java.util.function.Function;

/**
 * A complaint as analysts see it in forms, tables and conditions: a map with the stable names of docs/modelling.md. Missing values are
 * present as null, so that any name may be read; times are ISO-8601 in UTC, money is a number. It cannot be changed. The case file is read when
 * a value is first asked for, and not again: many a step hands the complaint on and asks for nothing but its reference.
 */
public final class ComplaintView extends ReadWhenAsked {

    private final Reference reference;
    private final Function<Wording, Map<String, Object>> source;

    ComplaintView(Reference reference, Wording wording, Function<Wording, Map<String, Object>> source) {
        super(() -> source.apply(wording));
        this.reference = reference;
        this.source = source;
    }

    public Reference reference() {
        return reference;
    }

    /** The same without a word that anybody has typed, for whatever the engine may keep; that there are some can still be seen. */
    public ComplaintView withoutWords() {
        return new ComplaintView(reference, Wording.NONE, source);
    }
}
