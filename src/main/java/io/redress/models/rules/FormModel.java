package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.models.Problem;
import java.util.stream.Stream;

/** A form as the rules see it. */
record FormModel(String file, JsonNode root) {

    String id() {
        return root.path("id").asText("");
    }

    Stream<FormFields.Field> fields() {
        return FormFields.of(root);
    }

    Problem problem(String element, String what, Object... details) {
        return Problem.of(file, element, what, details);
    }

    Problem problem(FormFields.Field field, String what, Object... details) {
        return problem(field.id(), what, details);
    }
}
