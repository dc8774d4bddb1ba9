package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.models.Problem;
import io.redress.models.rules.FormFields.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tasklist 7.24 (form-js 1.8.7) can render the components, and their settings are consistent. */
final class FormComponents implements FormRule {

    private static final Set<String> RENDERED = Set.of("textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist",
            "text", "html", "image", "table", "group", "spacer", "separator", "iframe", "button", "expression");
    private static final String LIST = "dynamiclist";
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    @Override
    public Stream<Problem> problems(FormModel form) {
        return form.fields().flatMap(field -> Stream.of(type(form, field), options(form, field), limits(form, field), pattern(form, field), hide(form, field))
                .flatMap(problems -> problems));
    }

    private static Stream<Problem> type(FormModel form, Field field) {
        if (field.type().equals(LIST)) {
            return Stream.of(form.problem(field, "dynamicList"));
        }
        return RENDERED.contains(field.type()) ? Stream.of()
                : Stream.of(form.problem(field, "notRendered", field.type(), Joined.of(RENDERED)));
    }

    private static Stream<Problem> options(FormModel form, Field field) {
        if (!CHOICES.contains(field.type())) {
            return Stream.of();
        }
        var values = StreamSupport.stream(field.json().path("values").spliterator(), false).map(option -> option.path("value").asText()).toList();
        boolean computed = Stream.of("valuesKey", "valuesExpression").anyMatch(name -> !field.json().path(name).asText("").isBlank());
        if (values.isEmpty() && !computed) {
            return Stream.of(form.problem(field, "noOptions"));
        }
        var seen = new HashSet<String>();
        var twice = values.stream().filter(value -> !seen.add(value)).distinct().map(value -> form.problem(field, "optionTwice", value));
        var preset = field.json().path("defaultValue");
        var unknown = Stream.of(preset).filter(value -> value.isTextual() && !computed && !values.contains(value.asText()))
                .map(value -> form.problem(field, "presetNotOffered", value.asText()));
        return Stream.concat(twice, unknown);
    }

    private static Stream<Problem> limits(FormModel form, Field field) {
        return Stream.of(new String[] {"min", "max"}, new String[] {"minLength", "maxLength"})
                .filter(pair -> number(field, pair[0]).isNumber() && number(field, pair[1]).isNumber()
                        && number(field, pair[0]).decimalValue().compareTo(number(field, pair[1]).decimalValue()) > 0)
                .map(pair -> form.problem(field, "limitsCrossed", number(field, pair[0]).asText(), number(field, pair[1]).asText()));
    }

    private static JsonNode number(Field field, String name) {
        return field.json().path("validate").path(name);
    }

    private static Stream<Problem> pattern(FormModel form, Field field) {
        var pattern = field.json().at("/validate/pattern").asText("");
        try {
            Pattern.compile(pattern);
            return Stream.of();
        } catch (PatternSyntaxException e) {
            return Stream.of(form.problem(field, "pattern", Excerpt.of(pattern), e.getDescription()));
        }
    }

    private static Stream<Problem> hide(FormModel form, Field field) {
        var hide = field.json().at("/conditional/hide").asText("");
        return hide.isEmpty() || hide.startsWith("=") ? Stream.of() : Stream.of(form.problem(field, "hideWithoutEquals", Excerpt.of(hide)));
    }
}
