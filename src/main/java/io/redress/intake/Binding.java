package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.redress.shared.FieldProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Strictly binds a JSON object to a record: a field that the record does not have, or that has the wrong type, is reported under its path.
 * All problems are collected; the value of a field with a problem is null.
 */
class Binding {

    private final ApiMessages messages;
    private final Scalars scalars;
    private final List<FieldProblem> problems = new ArrayList<>();

    Binding(ApiMessages messages) {
        this.messages = messages;
        this.scalars = new Scalars(this);
    }

    <R extends Record> R bind(JsonNode body, Class<R> type) {
        return type.cast(object(body == null ? MissingNode.getInstance() : body, type, ""));
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** Adds a problem and returns null as the value. */
    Object problem(String path, String key, Object... details) {
        problems.add(new FieldProblem(path, messages.of(key, details)));
        return null;
    }

    private Object value(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return list(node, list.getActualTypeArguments()[0], path);
        }
        var kind = (Class<?>) type;
        return kind.isRecord() && !node.isNull() ? object(node, kind, path) : scalars.read(node, kind, path);
    }

    private Object list(JsonNode node, Type type, String path) {
        if (node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            return problem(path, "field.list");
        }
        List<Object> values = new ArrayList<>();
        node.forEach(element -> values.add(value(element, type, path + "[" + values.size() + "]")));
        return values;
    }

    private Object object(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            return problem(path, "field.object");
        }
        var components = type.getRecordComponents();
        refuseUnknown(node, components, path);
        var values = Arrays.stream(components)
                .map(component -> value(node.path(component.getName()), component, path))
                .toArray();
        return make(type, components, values);
    }

    private Object value(JsonNode node, RecordComponent component, String path) {
        var inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
        var value = node.isMissingNode() ? null : value(node, component.getGenericType(), inner);
        return value == null && component.getType() == boolean.class ? Boolean.FALSE : value;
    }

    private void refuseUnknown(JsonNode node, RecordComponent[] components, String path) {
        Set<String> known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        Iterable<String> names = node::fieldNames;
        StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(path.isEmpty() ? name : path + "." + name, "field.unknown"));
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            ReflectionUtils.makeAccessible(constructor);
            return BeanUtils.instantiateClass(constructor, values);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor: " + type, e);
        }
    }
}
