package io.redress.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.layout.Codes;
import io.redress.layout.LocalFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The answers to a task in the words of its form, in the order of the form. What was left empty is left out. */
@Component
class Answers {

    private static final int LONG = 80;

    private final FormWords words;
    private final Codes codes;
    private final LocalFormat local;

    Answers(FormWords words, Codes codes, LocalFormat local) {
        this.words = words;
        this.codes = codes;
        this.local = local;
    }

    List<Happening.Detail> of(String form, JsonNode answers) {
        var fields = words.of(form, LocaleContextHolder.getLocale());
        var known = fields.keySet().stream().filter(answers::hasNonNull).toList();
        var names = new LinkedHashSet<>(known);
        answers.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> present(answers.get(name)))
                .map(name -> detail(fields.getOrDefault(name, new FormField(name, Map.of())), answers.get(name)))
                .toList();
    }

    private static boolean present(JsonNode answer) {
        return !answer.isNull() && !(answer.isTextual() && answer.asText().isBlank()) && !(answer.isContainerNode() && answer.isEmpty());
    }

    private Happening.Detail detail(FormField field, JsonNode answer) {
        var value = say(field, answer);
        return new Happening.Detail(field.label(), value, answer.isTextual() && (value.length() > LONG || value.contains("\n")));
    }

    private String say(FormField field, JsonNode answer) {
        if (answer.isBoolean()) {
            return codes.say("answer", answer.asBoolean());
        }
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false).map(one -> say(field, one)).collect(Collectors.joining("; "));
        }
        if (answer.isObject()) {
            return StreamSupport.stream(answer.spliterator(), false).filter(Answers::present).map(JsonNode::asText).collect(Collectors.joining(" "));
        }
        var text = answer.asText();
        return field.options().getOrDefault(text, text.matches("\\d{4}-\\d{2}-\\d{2}") ? day(text) : text);
    }

    private String day(String text) {
        try {
            return local.date(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }
}
