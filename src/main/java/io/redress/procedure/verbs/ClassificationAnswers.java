package io.redress.procedure.verbs;

import io.redress.complaint.Cause;
import io.redress.complaint.Classification;
import io.redress.complaint.Severity;
import io.redress.procedure.ProcessVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Cause, severity and unit as the form of a step last stated them. */
final class ClassificationAnswers {

    private ClassificationAnswers() {}

    static Classification of(DelegateExecution execution) {
        return new Classification(StepContext.required(execution, ProcessVariables.CAUSE, Cause.class),
                StepContext.required(execution, ProcessVariables.SEVERITY, Severity.class),
                StepContext.text(execution, ProcessVariables.RESPONSIBLE_UNIT));
    }
}
