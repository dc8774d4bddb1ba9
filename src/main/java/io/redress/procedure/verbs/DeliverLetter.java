package io.redress.procedure.verbs;

import io.redress.correspondence.LetterUndeliverable;
import io.redress.correspondence.Letters;
import io.redress.engine.Verb;
import io.redress.procedure.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code ${deliverLetter}}: sends a written letter by e-mail; BPMN error {@code letterUndeliverable} where the address is refused. Why is
 * kept with the letter.
 */
@Verb("deliverLetter")
class DeliverLetter implements JavaDelegate {

    private final Letters letters;

    DeliverLetter(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            letters.deliver(UUID.fromString(CaseOf.text(execution, Variables.LETTER_ID)));
        } catch (LetterUndeliverable e) {
            throw new BpmnError("letterUndeliverable");
        }
    }
}
