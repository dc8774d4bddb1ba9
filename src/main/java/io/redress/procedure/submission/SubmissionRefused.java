package io.redress.procedure.submission;

import io.redress.procedure.forms.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** Answers that the form does not allow; the message names each field and what is wrong. The task stays open. REST answers 400. */
class SubmissionRefused extends BadUserRequestException {

    SubmissionRefused(String message) {
        super(message);
    }

    SubmissionRefused(List<FieldError> errors) {
        this(errors.stream().map(error -> error.field() + ": " + error.message()).collect(Collectors.joining("\n")));
    }
}
