package io.redress.identity.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What a request says, wherever in its body or address it says it. */
record Said(JsonNode body, String query) {

    /** Types of values that are no Java objects, files or bytes. */
    private static final Set<String> PLAIN =
            Set.of("string", "boolean", "integer", "short", "long", "double", "number", "date", "null", "json");
    private static final Set<String> NOT_PLAIN = Set.of("object", "file", "bytes", "xml");

    /** A value whose Java class, or whose file, the client chooses. */
    boolean typedObject() {
        return isTyped(body);
    }

    private static boolean isTyped(JsonNode node) {
        if (node.isObject() && (hasValue(node.get("objectTypeName")) || hasValue(node.get("serializationDataFormat"))
                || isNoPlainType(node))) {
            return true;
        }
        for (var part : node) {
            if (isTyped(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoPlainType(JsonNode node) {
        var type = node.get("type");
        if (type == null || !type.isTextual()) {
            return false;
        }
        var name = type.asText().toLowerCase(Locale.ROOT);
        return node.has("value") || node.has("valueInfo") ? !PLAIN.contains(name) : NOT_PLAIN.contains(name);
    }

    /** One of these names, with something said by it. */
    boolean anyOf(Set<String> names) {
        return any((name, value) -> names.contains(name) && hasValue(value))
                || parameters((name, value) -> names.contains(name) && !value.isBlank() && !value.equalsIgnoreCase("false"));
    }

    /** A search or an order by the value of a variable. */
    boolean asksForValues() {
        return any(Said::isCondition) || parameters((name, value) -> isNameOfConditions(name) || isOrderByValue(name, value));
    }

    /** What is set, rather than asked for, stands in an object: answers to a form, and values to try a table with. */
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

    /** Null, false and empty things say nothing. */
    private static boolean hasValue(JsonNode value) {
        return value != null && !value.isNull() && !(value.isContainerNode() && value.isEmpty()) && !(value.isBoolean() && !value.asBoolean())
                && !(value.isTextual() && value.asText().isBlank());
    }
}
