package io.redress.engine;

import io.redress.complaint.CaseFileFields;
import io.redress.complaint.ComplaintView;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.spin.json.SpinJsonNode;

/** Collects what a decision read: the plain fields of the case file apart from personal data, other typed text and process variables. */
class FactSnapshot {

    private final Supplier<CaseFileFields> fields;
    private final VariableContext variables;
    private final Map<String, Object> plain = new TreeMap<>();
    private final Map<String, Object> personal = new TreeMap<>();

    FactSnapshot(Supplier<CaseFileFields> fields, VariableContext variables) {
        this.fields = fields;
        this.variables = variables;
    }

    FactSnapshot of(Set<String> paths) {
        paths.forEach(this::read);
        return this;
    }

    Map<String, Object> plain() {
        return plain;
    }

    Map<String, Object> personal() {
        return personal;
    }

    private void read(String path) {
        var names = path.split("\\.");
        if (!variables.containsVariable(names[0])) {
            return;
        }
        var variable = variables.resolve(names[0]);
        if (variable != null && variable.getValue() instanceof ComplaintView complaint) {
            field(names, complaint);
        } else {
            personal.put(names[0], variable == null ? null : simple(variable.getValue()));
        }
    }

    /** Stores the value at the path, or at the longest part of it that exists: an expression may go on into the items of a list. */
    private void field(String[] names, ComplaintView complaint) {
        Object value = complaint;
        var path = new StringBuilder();
        for (int i = 1; i < names.length && value instanceof Map<?, ?> group; i++) {
            value = group.get(names[i]);
            path.append(i == 1 ? "" : ".").append(names[i]);
        }
        (fields.get().isPlain(path.toString()) ? plain : personal).put(names[0] + (path.isEmpty() ? "" : "." + path), value);
    }

    /** JSON cannot tell other types from text, and a table reads them as text. */
    private static Object simple(Object value) {
        if (value instanceof SpinJsonNode json) {
            return json.unwrap();
        }
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof Map<?, ?> || value instanceof Collection<?>
                ? value : value.toString();
    }
}
