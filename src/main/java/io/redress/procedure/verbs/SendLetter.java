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
    private final LetterContents contents;

    SendLetter(LetterDispatch letters, LetterContents contents) {
        this.letters = letters;
        this.contents = contents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var name = StepContext.text(execution, ProcessVariables.LETTER);
        letters.send(StepContext.reference(execution), name, StepContext.stepKey(execution), contents.of(name, execution));
    }
}
