package io.redress.complaint;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A part of the case file that is read when a value of it is first asked for, and not again. */
class ReadWhenAsked extends AbstractMap<String, Object> {

    private Supplier<Map<String, Object>> source;
    private Map<String, Object> values;

    ReadWhenAsked(Supplier<Map<String, Object>> source) {
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
