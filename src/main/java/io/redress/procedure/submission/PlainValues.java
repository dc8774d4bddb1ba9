package io.redress.procedure.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** Variables as clients send them, in any of the engine's typed values, as plain Java values. */
final class PlainValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    /** A copy that keeps the types given by the client, except that a single value wrapped in JSON is unwrapped: models read it as it is. */
    static VariableMap copy(Map<String, Object> sent) {
        var copy = Variables.createVariables();
        if (sent instanceof VariableMap typed) {
            typed.keySet().forEach(name -> copy.putValueTyped(name, unwrapped(name, typed.getValueTyped(name))));
        } else if (sent != null) {
            copy.putAll(sent);
        }
        return copy;
    }

    private static TypedValue unwrapped(String name, TypedValue value) {
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            var plain = plain(name, value);
            return plain instanceof Map || plain instanceof Collection ? value : Variables.untypedValue(plain);
        }
        return value;
    }

    static Map<String, Object> of(Map<String, Object> variables) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (var name : variables.keySet()) {
            Object value = variables instanceof VariableMap typed ? typed.getValueTyped(name) : variables.get(name);
            plain.put(name, plain(name, value));
        }
        return plain;
    }

    /** For clients: text as text, rows and groups of a form as JSON. */
    static TypedValue typed(Object value) {
        if (value instanceof Map || value instanceof Iterable) {
            return SpinValues.jsonValue(JSON.valueToTree(value).toString()).create();
        }
        return value instanceof String text ? Variables.stringValue(text) : Variables.untypedValue(value);
    }

    private static Object plain(String name, Object value) {
        if (value instanceof ObjectValue object && object.getType() != null && !object.isDeserialized()
                || value instanceof FileValue || value instanceof BytesValue) {
            throw new SubmissionRefusedException(name + ": objects, files and bytes are not taken; send text, numbers, true or false, dates or JSON.");
        }
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return parse(name, serialized.getValueSerialized());
        }
        return value instanceof TypedValue typed ? typed.getValue() : value;
    }

    private static Object parse(String name, String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new SubmissionRefusedException(name + ": this is not valid JSON.");
        }
    }
}
