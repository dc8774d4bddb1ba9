package io.redress.procedure.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Forms as JSON trees. */
final class FormJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FormJson() {
    }

    static JsonNode read(String json) {
        try {
            JsonNode form = MAPPER.readTree(json);
            if (form == null || !form.path("components").isArray()) {
                throw new IllegalArgumentException("Not a form: it has no list of components.");
            }
            return form;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a form: " + e.getOriginalMessage(), e);
        }
    }

    static Object toJava(JsonNode node) {
        return MAPPER.convertValue(node, Object.class);
    }

    static Object parse(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
