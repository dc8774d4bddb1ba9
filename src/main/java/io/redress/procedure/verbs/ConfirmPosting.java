package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.correspondence.Letters;
import io.redress.engine.Verb;
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
        var posting = PostingAnswers.of(execution, answers.latest(place.reference(), place.procedure()));
        letters.markPosted(posting.letter(), posting.method(), posting.note(), StepContext.actor(execution));
    }
}
