package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyRefused;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${grantRemedy}}, input {@code remedy}: has one remedy provided; BPMN error {@code remedyRefused} where the system declines. */
@Verb("grantRemedy")
class GrantRemedyVerb implements JavaDelegate {

    private final Remedies remedies;

    GrantRemedyVerb(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            remedies.grant(PlannedRemedy.in(execution));
        } catch (RemedyRefused e) {
            throw new BpmnError("remedyRefused", e.getMessage());
        }
    }
}
