package io.redress.procedure.submission;

import io.redress.procedure.forms.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * Answers that the form does not allow; the message names each field and what is wrong. The task stays open. Of all the engine's exceptions
 * this kind alone makes REST answer 400 to who completes a task; any other is a 500 there.
 */
class SubmissionRefused extends FormFieldValidationException {

    SubmissionRefused(String message) {
        super(null, message);
    }

    SubmissionRefused(List<FieldError> errors) {
        this(errors.stream().map(error -> error.field() + ": " + error.message()).collect(Collectors.joining("\n")));
    }
}
