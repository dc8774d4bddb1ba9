package io.redress.identity.work;

import java.util.AbstractMap.SimpleEntry;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Primitive values: strings, numbers, booleans, dates and JSON. Users cannot submit Java objects, files or bytes. */
final class PrimitiveTypes {

    private static final String JSON = "json";

    private PrimitiveTypes() {}

    static boolean include(Object value) {
        if (value instanceof TypedValue typed) {
            var type = typed.getType();
            return type == null ? include(typed.getValue())
                    : type.isPrimitiveValueType() && type != ValueType.BYTES && type != ValueType.FILE || JSON.equals(type.getName());
        }
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Date;
    }

    static boolean isNull(Object value) {
        return value instanceof TypedValue typed && typed.getValue() == null && include(typed);
    }

    /** The entries, with the types given by the client. */
    static Stream<? extends Map.Entry<?, ?>> entries(Map<?, ?> variables) {
        if (variables == null) {
            return Stream.empty();
        }
        return variables instanceof VariableMap typed
                ? typed.keySet().stream().map(name -> new SimpleEntry<String, Object>(name, typed.getValueTyped(name)))
                : variables.entrySet().stream();
    }
}
