package io.redress.identity.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The fields of a request, from both its body and its query string. */
record RequestFields(JsonNode body, String query) {

    /** Value types other than Java objects, files and bytes. */
    private static final Set<String> PLAIN =
            Set.of("string", "boolean", "integer", "short", "long", "double", "number", "date", "null", "json");
    private static final Set<String> NOT_PLAIN = Set.of("object", "file", "bytes", "xml");

    /** Whether the request contains a value whose Java class or file the client chooses. */
    boolean typedObject() {
        return isTyped(body);
    }

    private static boolean isTyped(JsonNode node) {
        if (node.isObject() && (hasValue(node.get("objectTypeName")) || hasValue(node.get("serializationDataFormat"))
                || isNotPlain(node))) {
            return true;
        }
        for (var part : node) {
            if (isTyped(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotPlain(JsonNode node) {
        var type = node.get("type");
        if (type == null || !type.isTextual()) {
            return false;
        }
        var name = type.asText().toLowerCase(Locale.ROOT);
        return node.has("value") || node.has("valueInfo") ? !PLAIN.contains(name) : NOT_PLAIN.contains(name);
    }

    /** Whether one of these names is present with a value. */
    boolean anyOf(Set<String> names) {
        return any((name, value) -> names.contains(name) && hasValue(value))
                || parameters((name, value) -> names.contains(name) && !value.isBlank() && !value.equalsIgnoreCase("false"));
    }

    /** Whether the request filters or sorts by the value of a variable. */
    boolean asksForValues() {
        return any(RequestFields::isCondition) || parameters((name, value) -> isNameOfConditions(name) || isOrderByValue(name, value));
    }

    /** Values that are set rather than queried are in an object: form answers, and inputs for evaluating a decision table. */
    private static boolean isCondition(String name, JsonNode value) {
        return isNameOfConditions(name) && hasValue(value) && !(name.equals("variables") && value.isObject())
                || isOrderByValue(name, value.asText());
    }

    private static boolean isNameOfConditions(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("variables") || lower.endsWith("variablevalues") || lower.endsWith("variablevalue")
                || lower.endsWith("variablevaluelike") || lower.endsWith("correlationkeys");
    }

    private static boolean isOrderByValue(String name, String value) {
        return name.equalsIgnoreCase("sortBy") && value.toLowerCase(Locale.ROOT).endsWith("variable");
    }

    private boolean any(BiPredicate<String, JsonNode> test) {
        return any(body, test);
    }

    private static boolean any(JsonNode node, BiPredicate<String, JsonNode> test) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (test.test(field.getKey(), field.getValue())) {
                return true;
            }
        }
        for (var part : node) {
            if (any(part, test)) {
                return true;
            }
        }
        return false;
    }

    private boolean parameters(BiPredicate<String, String> test) {
        return query != null && UriComponentsBuilder.newInstance().query(query).build().getQueryParams().entrySet().stream()
                .anyMatch(parameter -> parameter.getValue().stream().anyMatch(value -> test.test(decoded(parameter.getKey()), decoded(value))));
    }

    private static String decoded(String text) {
        return text == null ? "" : UriUtils.decode(text.replace('+', ' '), "UTF-8");
    }

    /** Null, false and empty values count as absent. */
    private static boolean hasValue(JsonNode value) {
        return value != null && !value.isNull() && !(value.isContainerNode() && value.isEmpty()) && !(value.isBoolean() && !value.asBoolean())
                && !(value.isTextual() && value.asText().isBlank());
    }
}
