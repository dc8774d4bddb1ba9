package io.redress.complaint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complaint as analysts see it in forms, tables and conditions: a map with the stable names of docs/modelling.md. Missing values are
 * present as null, so that any name may be read; times are ISO-8601 in UTC, money is a number.
 */
public final class ComplaintView extends LinkedHashMap<String, Object> {

    ComplaintView(Map<String, Object> values) {
        super(values);
    }

    public Reference reference() {
        return new Reference((String) get("reference"));
    }
}
