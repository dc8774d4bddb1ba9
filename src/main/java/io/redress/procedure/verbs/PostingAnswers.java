package io.redress.procedure.verbs;

import io.redress.procedure.ProcessVariables;
import io.redress.procedure.TextFields;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The answers to Post letter.
 *
 * @param note null if there is none
 */
record PostingAnswers(UUID letter, String method, String note) {

    /** @param texts the free text answers, which no variable holds */
    static PostingAnswers of(DelegateExecution execution, Map<String, Object> texts) {
        return new PostingAnswers(UUID.fromString(StepContext.text(execution, ProcessVariables.LETTER_ID)),
                StepContext.text(execution, ProcessVariables.DELIVERY_METHOD), (String) texts.get(TextFields.DELIVERY_NOTE));
    }
}
