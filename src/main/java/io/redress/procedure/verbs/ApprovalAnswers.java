package io.redress.procedure.verbs;

import io.redress.procedure.ProcessVariables;
import io.redress.resolution.Signature.Verdict;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The answer to Approve resolution, and the level that was asked for it. */
record ApprovalAnswers(String level, Verdict verdict) {

    static ApprovalAnswers of(DelegateExecution execution) {
        return new ApprovalAnswers(StepContext.text(execution, ProcessVariables.APPROVAL_LEVEL),
                StepContext.required(execution, ProcessVariables.APPROVAL, Verdict.class));
    }
}
