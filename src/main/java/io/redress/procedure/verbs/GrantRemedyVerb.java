package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.Variables;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyRefused;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${grantRemedy}}, input {@code remedy}: has one remedy of the signed plan provided; BPMN error {@code remedyRefused} where it cannot be. */
@Verb("grantRemedy")
class GrantRemedyVerb implements JavaDelegate {

    private final Remedies remedies;
    private final PlannedGrants planned;

    GrantRemedyVerb(Remedies remedies, PlannedGrants planned) {
        this.remedies = remedies;
        this.planned = planned;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = RemedyKind.valueOf(CaseOf.text(execution, Variables.REMEDY));
        try {
            remedies.grant(planned.grant(CaseOf.reference(execution), execution.getProcessInstanceId(), kind));
        } catch (RemedyRefused e) {
            throw new BpmnError("remedyRefused", e.getMessage());
        }
    }
}
