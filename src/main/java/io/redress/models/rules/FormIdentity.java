package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.stream.Stream;

/** The file is a form for this engine, and its id is the name of the file. */
final class FormIdentity implements FormRule {

    private static final String CLOUD = "Camunda Cloud";

    @Override
    public Stream<Problem> problems(FormModel form) {
        if (!form.root().path("components").isArray()) {
            return Stream.of(form.problem("", "notAForm"));
        }
        var stem = form.file().substring(form.file().lastIndexOf('/') + 1).replaceFirst("\\.form$", "");
        return Stream.concat(
                Stream.of(form).filter(one -> !one.id().equals(stem)).map(one -> one.problem("", one.id().isEmpty() ? "noFormId" : "formId", one.id(), stem)),
                Stream.of(form).filter(one -> one.root().path("executionPlatform").asText("").equals(CLOUD)).map(one -> one.problem("", "cloud", CLOUD)));
    }
}
