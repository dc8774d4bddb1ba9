package io.redress.complaint;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A complaint as analysts see it in forms, tables and conditions: a map with the stable names of docs/modelling.md. Missing values are
 * present as null, so that any name may be read; times are ISO-8601 in UTC, money is a number. It cannot be changed. The case file is read when
 * a value is first asked for, and not again: many a step hands the complaint on and asks for nothing but its reference.
 */
public final class ComplaintView extends AbstractMap<String, Object> {

    private final Reference reference;
    private Supplier<Map<String, Object>> source;
    private Map<String, Object> values;

    ComplaintView(Reference reference, Supplier<Map<String, Object>> source) {
        this.reference = reference;
        this.source = source;
    }

    public Reference reference() {
        return reference;
    }

    private synchronized Map<String, Object> read() {
        if (values == null) {
            values = Collections.unmodifiableMap(source.get());
            source = null;
        }
        return values;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return read().entrySet();
    }

    @Override
    public Object get(Object name) {
        return read().get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return read().containsKey(name);
    }
}
