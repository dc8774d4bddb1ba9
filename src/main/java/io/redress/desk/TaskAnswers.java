package io.redress.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.layout.CodeLabels;
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

/** The answers to a task, labelled and ordered as in its form. Empty answers are omitted. */
@Component
class TaskAnswers {

    private static final int LONG = 80;

    private final FormLabels words;
    private final CodeLabels codes;
    private final LocalFormat local;

    TaskAnswers(FormLabels words, CodeLabels codes, LocalFormat local) {
        this.words = words;
        this.codes = codes;
        this.local = local;
    }

    List<TimelineEntry.Detail> of(String form, JsonNode answers) {
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

    private TimelineEntry.Detail detail(FormField field, JsonNode answer) {
        var value = text(field, answer);
        return new TimelineEntry.Detail(field.label(), value, answer.isTextual() && (value.length() > LONG || value.contains("\n")));
    }

    private String text(FormField field, JsonNode answer) {
        if (answer.isBoolean()) {
            return codes.say("answer", answer.asBoolean());
        }
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false).map(one -> text(field, one)).collect(Collectors.joining("; "));
        }
        if (answer.isObject()) {
            return StreamSupport.stream(answer.spliterator(), false).filter(TaskAnswers::present).map(JsonNode::asText).collect(Collectors.joining(" "));
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
