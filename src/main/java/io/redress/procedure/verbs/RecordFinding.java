package io.redress.procedure.verbs;

import io.redress.complaint.Complaints;
import io.redress.complaint.Finding;
import io.redress.engine.Verb;
import io.redress.procedure.Triage;
import io.redress.procedure.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordFinding}}: writes the investigation's finding, and the cause that it established, into the case file. */
@Verb("recordFinding")
class RecordFinding implements JavaDelegate {

    private final Complaints complaints;
    private final Triage triage;

    RecordFinding(Complaints complaints, Triage triage) {
        this.complaints = complaints;
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var reference = CaseOf.reference(execution);
        complaints.conclude(reference, Finding.valueOf(CaseOf.text(execution, Variables.FINDING)));
        triage.classify(reference, execution.getVariables(), CaseOf.actor(execution));
    }
}
