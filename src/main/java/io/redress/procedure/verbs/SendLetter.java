package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.LetterDispatch;
import io.redress.procedure.ProcessVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${sendLetter}}, input {@code letter}: writes the letter of that name to the complainant and starts its delivery. */
@Verb("sendLetter")
class SendLetter implements JavaDelegate {

    private final LetterDispatch letters;
    private final LetterVariables facts;

    SendLetter(LetterDispatch letters, LetterVariables facts) {
        this.letters = letters;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var name = StepContext.text(execution, ProcessVariables.LETTER);
        letters.send(StepContext.reference(execution), name, StepContext.stepKey(execution), facts.of(execution));
    }
}
