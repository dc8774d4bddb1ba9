package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.Triage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordClassification}}: writes a user's correction of cause, severity and unit to the case file; each correction is kept (B5). */
@Verb("recordClassification")
class RecordClassification implements JavaDelegate {

    private final Triage triage;

    RecordClassification(Triage triage) {
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        triage.classify(StepContext.reference(execution), execution.getVariables(), StepContext.actor(execution));
    }
}
