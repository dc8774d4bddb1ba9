package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.forms.BrowserVerdicts.Question;
import io.redress.forms.BrowserVerdicts.Verdict;
import io.redress.forms.FormFiles.GoodAnswer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The server rejects what the form in the browser rejects, field by field, and accepts what it accepts, except for the rules that only the server
 * knows: those that a field declares as one of our properties.
 */
class SameVerdictsAsTheBrowserTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final int COMBINATIONS = 5;

    private record Case(String form, Map<String, Object> scope, String filledIn, Question question) {}

    @Test
    void onEveryAnswerToEveryField() {
        var cases = FormFiles.paths().flatMap(form -> eachField(form).stream()).toList();

        assertThat(cases).hasSizeGreaterThan(400);
        assertThat(differences(cases)).isEmpty();
    }

    @Test
    void onFormsFilledInAtRandom() {
        var random = new Random(20261122);
        var cases = FormFiles.goodAnswers().flatMap(good -> random.ints(COMBINATIONS).mapToObj(seed -> atRandom(good, new Random(seed)))).toList();

        assertThat(differences(cases)).isEmpty();
    }

    /** Guards against a comparison that could never find a difference. */
    @Test
    void theBrowserRefusesSome() {
        var cases = eachField(Path.of("forms", "verify-complaint.form"));

        var refused = BrowserVerdicts.of(cases.stream().map(Case::question).toList()).stream()
                .flatMap(verdict -> verdict.refused().stream()).collect(Collectors.toSet());

        assertThat(refused).contains("admission", "severity", "cause");
    }

    private static List<String> differences(List<Case> cases) {
        var verdicts = BrowserVerdicts.of(cases.stream().map(Case::question).toList());
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            difference(cases.get(i), verdicts.get(i)).ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<String> difference(Case asked, Verdict browser) {
        var server = FormSchema.parse(FormFiles.read(asked.form()), Locale.ENGLISH, NOW).check(browser.sent(), asked.scope());
        Set<String> refusedHere = server.stream().map(FieldError::field).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tooMany = new TreeSet<>(refusedHere);
        tooMany.removeAll(browser.refused());
        tooMany.removeAll(heldByTheServerAlone(asked.form()));
        Set<String> tooFew = new TreeSet<>(browser.refused());
        tooFew.removeAll(refusedHere);
        return tooMany.isEmpty() && tooFew.isEmpty() ? Optional.empty() : Optional.of(
                "%s, %s: only the browser refuses %s, only the server %s".formatted(asked.form(), asked.filledIn(), tooFew,
                        server.stream().filter(error -> tooMany.contains(error.field())).toList()));
    }

    private static Set<String> heldByTheServerAlone(String form) {
        return FormFiles.components(FormFiles.json(Path.of("forms", form + ".form")))
                .filter(field -> field.path("properties").properties().stream()
                        .anyMatch(property -> property.getKey().equals("check") || property.getKey().startsWith("money.")))
                .map(field -> field.path("key").asText()).collect(Collectors.toSet());
    }

    private static List<Case> eachField(Path file) {
        var form = FormFiles.stem(file);
        var schema = FormFiles.json(file);
        var good = FormFiles.goodAnswers().filter(answer -> answer.form().equals(form)).toList();
        return onePerRule(fields(schema)).flatMap(field -> {
            var key = field.path("key").asText();
            var base = good.stream().filter(answer -> FormValues.at(answer.submitted(), path(key)) != null).findFirst().orElse(good.get(0));
            return LikelyAnswers.to(field).stream().map(answer -> filledIn(base, schema, Map.of(key, List.of(field)), ignored -> answer));
        }).toList();
    }

    /** Fields of a form with identical rules are tested once. */
    private static Stream<JsonNode> onePerRule(Stream<JsonNode> fields) {
        var rules = new HashSet<String>();
        return fields.filter(field -> rules.add(field.path("type") + " " + field.path("validate") + " " + field.path("conditional")
                + " " + field.path("serializeToString") + " " + field.path("decimalDigits") + " " + field.path("values")));
    }

    private static Case atRandom(GoodAnswer good, Random random) {
        var schema = FormFiles.json(Path.of("forms", good.form() + ".form"));
        Map<String, List<JsonNode>> some = fields(schema).filter(field -> random.nextInt(4) == 0)
                .collect(Collectors.groupingBy(field -> field.path("key").asText(), LinkedHashMap::new, Collectors.toList()));
        return filledIn(good, schema, some, field -> {
            var answers = LikelyAnswers.to(field);
            return answers.get(random.nextInt(answers.size()));
        });
    }

    private static Case filledIn(GoodAnswer base, JsonNode schema, Map<String, List<JsonNode>> fields, Function<JsonNode, Object> answer) {
        var data = FormValues.over(base.scope(), base.submitted());
        List<String> told = new ArrayList<>();
        fields.forEach((key, alike) -> {
            var value = answer.apply(alike.get(0));
            data.putAll(with(data, path(key), value));
            told.add(key + " = " + abridged(value));
        });
        return new Case(base.form(), base.scope(), base.name() + " with " + told, new Question(schema, data));
    }

    private static String abridged(Object value) {
        var text = String.valueOf(value);
        return value instanceof String ? text.length() < 40 ? '"' + text + '"' : text.length() + " characters" : text;
    }

    private static Stream<JsonNode> fields(JsonNode schema) {
        return FormFiles.components(schema).filter(field -> field.has("key") && !field.path("disabled").asBoolean()
                && !field.path("readonly").asBoolean() && !LikelyAnswers.to(field).isEmpty() && !isOfALaterRow(field));
    }

    /** Rows are alike: testing the first two is enough. */
    private static boolean isOfALaterRow(JsonNode field) {
        return field.path("key").asText().matches(".*\\.[2-9]\\..*");
    }

    private static List<String> path(String key) {
        return List.of(key.split("\\."));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> values, List<String> path, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        var first = path.get(0);
        if (path.size() == 1) {
            copy.put(first, value);
        } else if (copy.get(first) instanceof List<?> rows) {
            List<Object> changed = new ArrayList<>(rows);
            var row = Integer.parseInt(path.get(1));
            while (changed.size() <= row) {
                changed.add(new LinkedHashMap<>());
            }
            changed.set(row, with((Map<String, Object>) changed.get(row), path.subList(2, path.size()), value));
            copy.put(first, changed);
        } else {
            var inner = copy.get(first) instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<String, Object>();
            if (path.size() > 2 && path.get(1).equals("technicalData") && !(inner.get("technicalData") instanceof List)) {
                inner = new LinkedHashMap<>(inner);
                inner.put("technicalData", new ArrayList<>());
            }
            copy.put(first, with(inner, path.subList(1, path.size()), value));
        }
        return copy;
    }
}
