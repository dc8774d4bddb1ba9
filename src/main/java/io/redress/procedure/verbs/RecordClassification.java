package io.redress.procedure.verbs;

import io.redress.complaint.Complaints;
import io.redress.engine.Verb;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordClassification}}: writes a user's correction of cause, severity and unit to the case file; each correction is kept (B5). */
@Verb("recordClassification")
class RecordClassification implements JavaDelegate {

    private final Complaints complaints;

    RecordClassification(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        complaints.classify(StepContext.reference(execution), ClassificationAnswers.of(execution), StepContext.actor(execution));
    }
}
