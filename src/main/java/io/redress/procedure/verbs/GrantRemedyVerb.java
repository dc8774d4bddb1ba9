package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.engine.Verb;
import io.redress.procedure.TextFields;
import io.redress.procedure.Variables;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyRefused;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code ${grantRemedy}}, input {@code remedy}: has one remedy of the signed plan provided; BPMN error {@code remedyRefused} where it cannot
 * be. In which words stands in the case file, as {@code remedyFailure}; the engine learns that it did.
 */
@Verb("grantRemedy")
class GrantRemedyVerb implements JavaDelegate {

    private final Remedies remedies;
    private final PlannedGrants planned;
    private final CaseAnswers answers;

    GrantRemedyVerb(Remedies remedies, PlannedGrants planned, CaseAnswers answers) {
        this.remedies = remedies;
        this.planned = planned;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = RemedyKind.valueOf(CaseOf.text(execution, Variables.REMEDY));
        try {
            remedies.grant(planned.grant(CaseOf.reference(execution), execution.getProcessInstanceId(), kind));
        } catch (RemedyRefused e) {
            answers.keep(CaseOf.place(execution), CaseEntry.PROCEDURE, TextFields.REMEDY_FAILURE, e.getMessage());
            throw new BpmnError("remedyRefused");
        }
    }
}
