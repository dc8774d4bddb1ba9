package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.LetterDispatch;
import io.redress.procedure.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${sendLetter}}, input {@code letter}: writes the letter of that name to the complainant and sees to its delivery. */
@Verb("sendLetter")
class SendLetter implements JavaDelegate {

    private final LetterDispatch letters;
    private final KnownFacts facts;

    SendLetter(LetterDispatch letters, KnownFacts facts) {
        this.letters = letters;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var name = CaseOf.text(execution, Variables.LETTER);
        letters.send(CaseOf.reference(execution), name, CaseOf.stepKey(execution), facts.of(execution));
    }
}
