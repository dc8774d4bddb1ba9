package io.redress.forms;

import io.redress.complaint.TextRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** Answers as plain Java values: any input becomes maps, lists and scalars; blank text becomes null. */
final class FormValues {
    private FormValues() {
    }

    static Map<String, Object> plain(Map<String, ?> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof TypedValue typed) {
            return plain(typed.getValue());
        }
        if (value instanceof SpinJsonNode json) {
            return plain(FormJson.parse(json.toString()));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, inner) -> plain.put(String.valueOf(key), plain(inner)));
            return plain;
        }
        return value instanceof List<?> list ? plain(list) : value instanceof String text && TextRules.isBlank(text) ? null : value;
    }

    private static List<Object> plain(List<?> list) {
        List<Object> plain = new ArrayList<>();
        list.forEach(item -> plain.add(plain(item)));
        return plain;
    }

    static Object at(Object values, List<String> path) {
        Object value = values;
        for (String step : path) {
            value = entries(value).get(step);
        }
        return value;
    }

    /** The entries of a map or list, by key or by index from 0: {@code subject.technicalData.0.name} is a valid key in forms. */
    static Map<?, ?> entries(Object container) {
        if (container instanceof Map<?, ?> map) {
            return map;
        }
        Map<String, Object> byIndex = new LinkedHashMap<>();
        if (container instanceof List<?> list) {
            list.forEach(item -> byIndex.put(String.valueOf(byIndex.size()), item));
        }
        return byIndex;
    }

    /** Merges the answers into the previous values, level by level, because the browser sends only what is on the form. */
    static Map<String, Object> over(Map<String, Object> known, Map<String, Object> answers) {
        Map<String, Object> merged = new LinkedHashMap<>(known);
        answers.forEach((key, value) -> merged.merge(key, value == null ? Missing.INSTANCE : value, FormValues::merge));
        merged.replaceAll((key, value) -> value == Missing.INSTANCE ? null : value);
        return merged;
    }

    @SuppressWarnings("unchecked")
    private static Object merge(Object known, Object answer) {
        return known instanceof Map && answer instanceof Map
                ? over((Map<String, Object>) known, (Map<String, Object>) answer) : answer;
    }

    static boolean same(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Decimals.read(a).flatMap(x -> Decimals.read(b).map(y -> x.compareTo(y) == 0)).orElse(false);
        }
        return Objects.equals(one, other);
    }

    private enum Missing {
        INSTANCE
    }
}
