package io.redress.procedure.verbs;

import io.redress.complaint.Complaints;
import io.redress.engine.Verb;
import io.redress.resolution.Plans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordFinding}}: writes the investigation's finding, the cause it established, and its author to the case file. */
@Verb("recordFinding")
class RecordFinding implements JavaDelegate {

    private final Complaints complaints;
    private final Plans plans;

    RecordFinding(Complaints complaints, Plans plans) {
        this.complaints = complaints;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var reference = StepContext.reference(execution);
        var answers = InvestigationAnswers.of(execution);
        plans.investigated(reference, StepContext.actor(execution));
        complaints.conclude(reference, answers.finding());
        complaints.classify(reference, answers.classification(), StepContext.actor(execution));
    }
}
