package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.engine.Verb;
import io.redress.procedure.BpmnErrorCodes;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.TextFields;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyRefusedException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code ${grantRemedy}}, input {@code remedy}: provides one remedy of the signed plan; BPMN error {@code remedyRefused} if this is impossible. The
 * reason is stored in the case file as {@code remedyFailure}; the engine only learns that it was refused.
 */
@Verb("grantRemedy")
class GrantRemedyVerb implements JavaDelegate {

    private final Remedies remedies;
    private final PlannedRemedies planned;
    private final CaseAnswers answers;

    GrantRemedyVerb(Remedies remedies, PlannedRemedies planned, CaseAnswers answers) {
        this.remedies = remedies;
        this.planned = planned;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = RemedyKind.valueOf(StepContext.text(execution, ProcessVariables.REMEDY));
        try {
            remedies.grant(planned.grant(StepContext.reference(execution), execution.getProcessInstanceId(), kind));
        } catch (RemedyRefusedException e) {
            answers.keep(StepContext.place(execution), CaseEntry.PROCEDURE, TextFields.REMEDY_FAILURE, e.getMessage());
            throw new BpmnError(BpmnErrorCodes.REMEDY_REFUSED);
        }
    }
}
