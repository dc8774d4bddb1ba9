package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values: texts, booleans, numbers, codes and dates. An empty string counts as missing, except for texts. */
class Scalars {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Binding binding;

    Scalars(Binding binding) {
        this.binding = binding;
    }

    Object read(JsonNode node, Class<?> type, String path) {
        if (node.isNull() || type != String.class && node.isTextual() && node.textValue().isBlank()) {
            return null;
        }
        if (type == String.class) {
            return text(node, path);
        }
        if (type == boolean.class) {
            return node.isBoolean() ? node.booleanValue() : binding.problem(path, "field.boolean");
        }
        if (type == BigDecimal.class) {
            return number(node, path);
        }
        if (type == LocalDate.class) {
            return date(node, path);
        }
        if (type.isEnum()) {
            return code(node, type, path);
        }
        throw new IllegalStateException("No way to read " + type + " at " + path);
    }

    /** A number in place of a text (a quantity, a serial number) is taken as written. */
    private Object text(JsonNode node, String path) {
        if (!node.isTextual() && !node.isNumber()) {
            return binding.problem(path, "field.text");
        }
        return storable(node.asText()) ? node.asText() : binding.problem(path, "field.characters");
    }

    private Object number(JsonNode node, String path) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isTextual() && DECIMAL.matcher(node.textValue()).matches()
                ? new BigDecimal(node.textValue())
                : binding.problem(path, "field.number");
    }

    private Object date(JsonNode node, String path) {
        try {
            return DATE.matcher(node.asText()).matches() ? LocalDate.parse(node.textValue()) : binding.problem(path, "field.date");
        } catch (DateTimeParseException e) {
            return binding.problem(path, "field.date");
        }
    }

    private Object code(JsonNode node, Class<?> type, String path) {
        var codes = type.getEnumConstants();
        return Arrays.stream(codes)
                .filter(code -> node.isTextual() && code.toString().equals(node.textValue()))
                .findFirst()
                .orElseGet(() -> binding.problem(path, "field.code", Arrays.stream(codes).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** The database stores neither NUL nor unpaired surrogates. */
    static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
