package io.redress.procedure.submission;

import io.redress.forms.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * Answers that the form does not allow; the message names each field and its error. The task stays open. Of all engine exceptions, this type alone
 * makes REST answer 400 when a task is completed; any other results in a 500 there.
 */
class SubmissionRefusedException extends FormFieldValidationException {

    SubmissionRefusedException(String message) {
        super(null, message);
    }

    SubmissionRefusedException(List<FieldError> errors) {
        this(errors.stream().map(error -> error.field() + ": " + error.message()).collect(Collectors.joining("\n")));
    }
}
