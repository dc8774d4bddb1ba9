package io.redress.procedure.verbs;

import io.redress.correspondence.LetterUndeliverableException;
import io.redress.correspondence.Letters;
import io.redress.engine.Verb;
import io.redress.procedure.BpmnErrorCodes;
import io.redress.procedure.ProcessVariables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code ${deliverLetter}}: sends a written letter by e-mail; BPMN error {@code letterUndeliverable} if the address is rejected. The reason is
 * stored with the letter.
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
            letters.deliver(UUID.fromString(StepContext.text(execution, ProcessVariables.LETTER_ID)));
        } catch (LetterUndeliverableException e) {
            throw new BpmnError(BpmnErrorCodes.LETTER_UNDELIVERABLE);
        }
    }
}
