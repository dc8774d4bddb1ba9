package io.redress.procedure.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a form the check stands: what the browser sent there, what was known before, and what expressions see.
 *
 * @param name path of the place for people, such as {@code subject.technicalData[0].name}
 */
record FormPlace(String name, Object value, Object known, Map<String, Object> context, boolean hidden) {
    static FormPlace top(Map<String, Object> submitted, Map<String, Object> scope) {
        Map<String, Object> data = FormValues.over(scope, submitted);
        Map<String, Object> context = within(data, data, null, List.of());
        context.putAll(data);
        return new FormPlace("", submitted, scope, context, false);
    }

    FormPlace enter(FormComponent component) {
        List<String> path = component.path();
        String inner = String.join(".", path);
        String joined = name.isEmpty() || inner.isEmpty() ? name + inner : name + "." + inner;
        boolean hides = FormFeel.isTrue(component.hideCondition(), context);
        return new FormPlace(joined, FormValues.at(value, path), FormValues.at(known, path), context, hidden || hides);
    }

    /** Rows count from 1 in expressions, as everywhere in FEEL. */
    FormPlace row(int index, Object row) {
        Object before = known instanceof List<?> list && index < list.size() ? list.get(index) : null;
        return new FormPlace(name + "[" + index + "]", row, before,
                within(context, row, context.get("_this_"), List.of(index + 1)), hidden);
    }

    Answer answer(FormComponent field) {
        return new Answer(field, value, known, context);
    }

    /** The whole variable, when the place is one; a part of a variable cannot be set to null alone. */
    Optional<String> variable() {
        return name.matches("[^.\\[]+") ? Optional.of(name) : Optional.empty();
    }

    /** The names by which expressions reach the row and what is around it, plain and underscored as in the browser. */
    private static Map<String, Object> within(Map<String, Object> data, Object row, Object parent, List<Integer> index) {
        Map<String, Object> context = new LinkedHashMap<>(data);
        for (String name : List.of("%s", "_%s_")) {
            context.put(name.formatted("this"), row);
            context.put(name.formatted("parent"), parent);
            context.put(name.formatted("i"), index);
        }
        return context;
    }
}
