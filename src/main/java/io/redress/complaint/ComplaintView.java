package io.redress.complaint;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A complaint as analysts see it in forms, tables and conditions: a map with the stable names of docs/modelling.md. Missing values are
 * present as null, so that any name may be read; times are ISO-8601 in UTC, money is a number. It cannot be changed.
 */
public final class ComplaintView extends AbstractMap<String, Object> {

    private final Map<String, Object> values;

    ComplaintView(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public Object get(Object name) {
        return values.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return values.containsKey(name);
    }

    public Reference reference() {
        return new Reference((String) get("reference"));
    }
}
