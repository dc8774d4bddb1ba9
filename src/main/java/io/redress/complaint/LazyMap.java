package io.redress.complaint;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A part of the case file that is loaded once, on first access. */
class LazyMap extends AbstractMap<String, Object> {

    private Supplier<Map<String, Object>> source;
    private Map<String, Object> values;

    LazyMap(Supplier<Map<String, Object>> source) {
        this.source = source;
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
