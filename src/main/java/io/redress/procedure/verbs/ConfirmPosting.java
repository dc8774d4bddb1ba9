package io.redress.procedure.verbs;

import io.redress.correspondence.Letters;
import io.redress.engine.Verb;
import io.redress.procedure.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${confirmPosting}}: notes in the case file how a person brought a letter to the complainant. */
@Verb("confirmPosting")
class ConfirmPosting implements JavaDelegate {

    private final Letters letters;

    ConfirmPosting(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        letters.markPosted(UUID.fromString(CaseOf.text(execution, Variables.LETTER_ID)), CaseOf.text(execution, Variables.DELIVERY_METHOD),
                CaseOf.text(execution, Variables.DELIVERY_NOTE), CaseOf.actor(execution));
    }
}
