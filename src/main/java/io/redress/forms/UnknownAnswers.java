package io.redress.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds answers that belong to no field of the form: accepting them would let clients set any process variable. */
final class UnknownAnswers {
    private final Map<String, FormComponent> fields = new HashMap<>();

    UnknownAnswers(FormComponent container) {
        container.children().forEach(child -> collect(child, ""));
    }

    private void collect(FormComponent component, String prefix) {
        String path = prefix + String.join(".", component.path());
        if (component.isField() || component.isList()) {
            fields.put(path, component);
        } else {
            String inner = component.path().isEmpty() ? prefix : path + ".";
            component.children().forEach(child -> collect(child, inner));
        }
    }

    List<String> in(Map<String, ?> answers) {
        List<String> unknown = new ArrayList<>();
        walk(answers, "", "", unknown);
        return unknown;
    }

    private void walk(Map<?, ?> answers, String path, String shown, List<String> unknown) {
        answers.forEach((key, value) -> step(value, path + key, shown + key, unknown));
    }

    private void step(Object value, String path, String shown, List<String> unknown) {
        FormComponent component = fields.get(path);
        if (component != null) {
            rows(component, value, shown, unknown);
        } else if (isPrefix(path) && (value == null || value instanceof Map || value instanceof List)) {
            walk(FormValues.entries(value), path + ".", shown + ".", unknown);
        } else {
            unknown.add(shown);
        }
    }

    private boolean isPrefix(String path) {
        return fields.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
    }

    private void rows(FormComponent list, Object value, String shown, List<String> unknown) {
        if (list.isList() && value instanceof List<?> rows) {
            UnknownAnswers inRow = new UnknownAnswers(list);
            for (int i = 0; i < rows.size(); i++) {
                inRow.walk(rows.get(i) instanceof Map<?, ?> row ? row : Map.of(), "", shown + "[" + i + "].", unknown);
            }
        }
    }
}
