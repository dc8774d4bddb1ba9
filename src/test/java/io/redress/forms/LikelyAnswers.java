package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values that people enter in a form field: valid, mistaken and malicious, on both sides of each of its limits. */
final class LikelyAnswers {

    private static final List<String> WORDS = List.of("", "x", "  x  ", "12.5", "退款，谢谢", "a\nb", "<b>bold</b>");
    /** Only spaces counts as no answer; the browser validates it against a pattern all the same. */
    private static final List<String> BLANK = List.of(" ", "\u3000");
    private static final List<String> TO_A_PATTERN = List.of("Ж", "abc", "-1", "1e3", "zhou@example.com", "zhou@", "@", "a@b", "+86 21 5555-0101", "++");
    private static final List<String> NUMBERS = List.of("0", "-0.01", "0.001", "0.01", "1", "1.5", "159.27", "1000", "123456.789",
            "9007199254740993", "9999999999.98", "9999999999.99", "10000000000", "123456789012345678901234567890.12");

    private LikelyAnswers() {}

    static List<Object> to(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> texts(field.path("validate"));
            case "number" -> numbers(field);
            case "select", "radio" -> withNothing(options(field).map(option -> (Object) option));
            case "checklist", "taglist" -> withNothing(Stream.of(List.of(), options(field).limit(1).toList(), options(field).toList()));
            case "checkbox" -> withNothing(Stream.of(true, false));
            case "datetime" -> withNothing(Stream.of("2026-11-22", "2028-02-29", "22.11.2026", "soon"));
            default -> List.of();
        };
    }

    private static List<Object> texts(JsonNode rules) {
        List<Object> texts = new ArrayList<>(WORDS);
        texts.addAll(rules.has("pattern") || rules.has("validationType") ? TO_A_PATTERN : BLANK);
        for (var limit : List.of("minLength", "maxLength")) {
            if (rules.has(limit)) {
                var length = rules.get(limit).asInt();
                for (int around = Math.max(1, length - 1); around <= length + 1; around++) {
                    texts.add("x".repeat(around));
                    texts.add("投".repeat(around));
                    texts.add(" " + "x".repeat(around - 1) + " ");
                }
            }
        }
        return withNothing(texts.stream());
    }

    private static List<Object> numbers(JsonNode field) {
        List<String> numbers = new ArrayList<>(NUMBERS);
        for (var limit : List.of("min", "max")) {
            var text = field.path("validate").path(limit);
            if (!text.isMissingNode() && !text.asText().startsWith("=")) {
                var value = new BigDecimal(text.asText());
                Stream.of(value, value.add(BigDecimal.ONE), value.subtract(BigDecimal.ONE), value.add(new BigDecimal("0.01")),
                        value.subtract(new BigDecimal("0.01"))).map(BigDecimal::toPlainString).forEach(numbers::add);
            }
        }
        var asText = field.path("serializeToString").asBoolean();
        return withNothing(numbers.stream().distinct().filter(number -> asText || number.length() < 20)
                .map(number -> asText ? number : (Object) Double.valueOf(number)));
    }

    private static Stream<String> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false).map(option -> option.path("value").asText());
    }

    private static List<Object> withNothing(Stream<?> answers) {
        List<Object> all = new ArrayList<>();
        all.add(null);
        answers.forEach(all::add);
        return all;
    }
}
