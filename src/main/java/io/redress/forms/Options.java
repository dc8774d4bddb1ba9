package io.redress.forms;

import java.util.List;
import java.util.Map;

/** The options that a field offers: listed in the form, held by a variable, or computed. */
final class Options {
    private Options() {
    }

    static boolean offer(Answer answer, Object choice) {
        return of(answer).stream().map(option -> option instanceof Map<?, ?> map ? map.get("value") : option)
                .anyMatch(value -> FormValues.same(value, choice));
    }

    private static List<?> of(Answer answer) {
        Object options = source(answer);
        return options instanceof List<?> list ? list : List.of();
    }

    private static Object source(Answer answer) {
        FormComponent field = answer.field();
        if (!field.text("valuesKey").isEmpty()) {
            return answer.context().get(field.text("valuesKey"));
        }
        return field.json().has("values") ? FormJson.toJava(field.json().get("values"))
                : answer.evaluate(field.text("valuesExpression"));
    }
}
