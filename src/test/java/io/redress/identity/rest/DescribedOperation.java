package io.redress.identity.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operation of the engine's OpenAPI description. */
record DescribedOperation(String method, String path) {

    static List<DescribedOperation> all() {
        try (var description = DescribedOperation.class.getResourceAsStream("/openapi.json")) {
            var operations = new ArrayList<DescribedOperation>();
            for (Map.Entry<String, JsonNode> path : new ObjectMapper().readTree(description).get("paths").properties()) {
                path.getValue().fieldNames().forEachRemaining(
                        method -> operations.add(new DescribedOperation(method.toUpperCase(Locale.ROOT), path.getKey())));
            }
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With values that match nothing: a permitted call changes nothing. */
    String address() {
        return path.replaceAll("\\{[^}]+}", "no-such-value");
    }
}
