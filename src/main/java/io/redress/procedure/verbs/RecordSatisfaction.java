package io.redress.procedure.verbs;

import io.redress.complaint.Complaints;
import io.redress.engine.Verb;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordSatisfaction}}: writes the rating given in the call-back to the case file, if one was given (G3). */
@Verb("recordSatisfaction")
class RecordSatisfaction implements JavaDelegate {

    private final Complaints complaints;

    RecordSatisfaction(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        CallBackAnswers.of(execution).satisfaction().ifPresent(score -> complaints.rate(StepContext.reference(execution), score));
    }
}
