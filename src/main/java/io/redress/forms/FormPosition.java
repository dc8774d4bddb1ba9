package io.redress.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A position in a form during validation: the submitted value, the previous value, and what expressions see.
 *
 * @param name human-readable path of the position, such as {@code subject.technicalData[0].name}
 */
record FormPosition(String name, Object value, Object known, Map<String, Object> context, boolean hidden) {
    static FormPosition top(Map<String, Object> submitted, Map<String, Object> scope) {
        Map<String, Object> data = FormValues.over(scope, submitted);
        Map<String, Object> context = within(data, data, null, List.of());
        context.putAll(data);
        return new FormPosition("", submitted, scope, context, false);
    }

    FormPosition enter(FormComponent component) {
        List<String> path = component.path();
        String inner = String.join(".", path);
        String joined = name.isEmpty() || inner.isEmpty() ? name + inner : name + "." + inner;
        boolean hides = FormFeel.isTrue(component.hideCondition(), context);
        return new FormPosition(joined, FormValues.at(value, path), FormValues.at(known, path), context, hidden || hides);
    }

    /** Expressions count rows from 1, as everywhere in FEEL. */
    FormPosition row(int index, Object row) {
        Object before = known instanceof List<?> list && index < list.size() ? list.get(index) : null;
        return new FormPosition(name + "[" + index + "]", row, before,
                within(context, row, context.get("_this_"), List.of(index + 1)), hidden);
    }

    Answer answer(FormComponent field) {
        return new Answer(field, value, known, context);
    }

    /** The variable, if this position is a whole one; part of a variable cannot be set to null on its own. */
    Optional<String> variable() {
        return name.matches("[^.\\[]+") ? Optional.of(name) : Optional.empty();
    }

    /** The names by which expressions access the row and its surroundings, plain and underscored as in the browser. */
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
