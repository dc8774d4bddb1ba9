package io.redress.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Reads JSON written by this application; a failure means that the database is corrupt. */
final class Json {

    private Json() {}

    static JsonNode tree(ObjectMapper json, String text) {
        return read(json, text, JsonNode.class);
    }

    static <T> T read(ObjectMapper json, String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The case file holds JSON that is no " + type.getSimpleName(), e);
        }
    }
}
