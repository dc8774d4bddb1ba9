package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.correspondence.Letters;
import io.redress.engine.Verb;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.TextFields;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${confirmPosting}}: records in the case file how an agent delivered a letter to the complainant. */
@Verb("confirmPosting")
class ConfirmPosting implements JavaDelegate {

    private final Letters letters;
    private final CaseAnswers answers;

    ConfirmPosting(Letters letters, CaseAnswers answers) {
        this.letters = letters;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var place = StepContext.place(execution);
        var note = (String) answers.latest(place.reference(), place.procedure()).get(TextFields.DELIVERY_NOTE);
        letters.markPosted(UUID.fromString(StepContext.text(execution, ProcessVariables.LETTER_ID)), StepContext.text(execution, ProcessVariables.DELIVERY_METHOD),
                note, StepContext.actor(execution));
    }
}
