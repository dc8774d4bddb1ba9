package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.correspondence.Letters;
import io.redress.engine.Verb;
import io.redress.procedure.TextFields;
import io.redress.procedure.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${confirmPosting}}: notes in the case file how a person brought a letter to the complainant. */
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
        var place = CaseOf.place(execution);
        var note = (String) answers.latest(place.reference(), place.procedure()).get(TextFields.DELIVERY_NOTE);
        letters.markPosted(UUID.fromString(CaseOf.text(execution, Variables.LETTER_ID)), CaseOf.text(execution, Variables.DELIVERY_METHOD),
                note, CaseOf.actor(execution));
    }
}
