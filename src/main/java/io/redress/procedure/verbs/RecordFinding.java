package io.redress.procedure.verbs;

import io.redress.complaint.Complaints;
import io.redress.complaint.Finding;
import io.redress.engine.Verb;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.Triage;
import io.redress.resolution.Plans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordFinding}}: writes the investigation's finding, the cause it established, and its author to the case file. */
@Verb("recordFinding")
class RecordFinding implements JavaDelegate {

    private final Complaints complaints;
    private final Triage triage;
    private final Plans plans;

    RecordFinding(Complaints complaints, Triage triage, Plans plans) {
        this.complaints = complaints;
        this.triage = triage;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var reference = StepContext.reference(execution);
        plans.investigated(reference, StepContext.actor(execution));
        complaints.conclude(reference, Finding.valueOf(StepContext.text(execution, ProcessVariables.FINDING)));
        triage.classify(reference, execution.getVariables(), StepContext.actor(execution));
    }
}
