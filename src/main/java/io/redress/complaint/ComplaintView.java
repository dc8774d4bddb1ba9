package io.redress.complaint;

import java.util.Map;
import java.util.function.Function;

/**
 * A complaint as analysts see it in forms, tables and conditions: an unmodifiable map with the stable names of docs/modelling.md. Missing
 * values are present as null, so that any name can be read; times are ISO-8601 in UTC, amounts are numbers. The case file is loaded once, on
 * first access, because many steps pass the complaint on and need only its reference.
 */
public final class ComplaintView extends LazyMap {

    private final Reference reference;
    private final Function<Disclosure, Map<String, Object>> source;

    ComplaintView(Reference reference, Disclosure disclosure, Function<Disclosure, Map<String, Object>> source) {
        super(() -> source.apply(disclosure));
        this.reference = reference;
        this.source = source;
    }

    public Reference reference() {
        return reference;
    }

    /** A copy with all typed text masked, for anything the engine may store; whether there is a value remains visible. */
    public ComplaintView withoutWords() {
        return new ComplaintView(reference, Disclosure.NONE, source);
    }
}
