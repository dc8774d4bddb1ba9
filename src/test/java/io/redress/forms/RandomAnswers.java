package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Fills in a form in one of the ways that it allows, each choice with equal probability. */
public final class RandomAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 2_000;
    private static final List<String> WORDS = List.of("gasket", "leaks", "again", "退款", "客户", "checked", "with", "the", "branch", "office", "on",
            "site", "维修", "and", "found", "nothing", "else");

    private final Random random;
    private final Clock clock;

    public RandomAnswers(Random random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /**
     * Answers that the form accepts.
     *
     * @param scope what the form can read
     * @throws IllegalStateException if no valid answers were found, with the remaining errors of the form
     */
    public Map<String, Object> to(String form, Map<String, Object> scope) {
        var fields = fields(form);
        var rules = FormSchema.parse(form, Locale.ENGLISH, clock);
        Map<String, Object> answers = new LinkedHashMap<>();
        fields.forEach((key, field) -> put(answers, key, answer(field)));
        for (int i = 0; i < TRIES; i++) {
            var errors = rules.check(answers, scope);
            if (errors.isEmpty()) {
                return answers;
            }
            errors.forEach(error -> put(answers, error.field(), random.nextBoolean() ? null : answer(fields.get(error.field()))));
            if (i % 50 == 49) {
                fields.forEach((key, field) -> put(answers, key, answer(field)));
            }
        }
        throw new IllegalStateException("No way to fill in the form; it still says " + rules.check(answers, scope) + " to " + answers);
    }

    private static Map<String, JsonNode> fields(String form) {
        try {
            return FormFiles.components(JSON.readTree(form)).filter(field -> field.has("key") && !field.path("disabled").asBoolean())
                    .collect(Collectors.toMap(field -> field.path("key").asText(), field -> field, (first, second) -> first, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key with dots is a path of nested values, as the browser sends them. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> answers, String key, Object value) {
        int dot = key.indexOf('.');
        if (dot < 0 && value == null) {
            answers.remove(key);
        } else if (dot < 0) {
            answers.put(key, value);
        } else {
            var inner = (Map<String, Object>) answers.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<>());
            put(inner, key.substring(dot + 1), value);
        }
    }

    private Object answer(JsonNode field) {
        if (field == null || !field.path("validate").path("required").asBoolean() && random.nextInt(3) == 0) {
            return null;
        }
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> text(field.path("validate"));
            case "number" -> number(field);
            case "select", "radio" -> oneOf(options(field));
            case "checklist", "taglist" -> options(field).stream().filter(option -> random.nextBoolean()).toList();
            case "checkbox" -> random.nextBoolean();
            case "datetime" -> LocalDate.now(clock).plusDays(1 + random.nextInt(60)).toString();
            default -> null;
        };
    }

    private String text(JsonNode rules) {
        var text = new StringBuilder();
        int length = Math.min(rules.path("maxLength").asInt(4000), Math.max(rules.path("minLength").asInt(1), 1 + random.nextInt(80)));
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(oneOf(WORDS));
        }
        var words = text.substring(0, length);
        return words.isBlank() ? "x" : words;
    }

    /** Of any magnitude, and with more decimals than some currencies have. */
    private Object number(JsonNode field) {
        var digits = field.path("decimalDigits").asInt(0);
        var number = BigDecimal.valueOf(Math.exp(random.nextDouble() * 14)).setScale(random.nextInt(digits + 1), RoundingMode.HALF_UP);
        return field.path("serializeToString").asBoolean() ? number.toPlainString() : (Object) number;
    }

    private static List<Object> options(JsonNode field) {
        var options = field.has("values") ? FormJson.toJava(field.get("values"))
                : FormFeel.evaluate(field.path("valuesExpression").asText(), Map.of());
        return options instanceof List<?> list ? list.stream().map(option -> option instanceof Map<?, ?> map ? (Object) map.get("value") : option).toList()
                : new ArrayList<>();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

}
