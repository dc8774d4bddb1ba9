package io.redress.procedure.verbs;

import io.redress.complaint.Classification;
import io.redress.complaint.Finding;
import io.redress.procedure.ProcessVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The answers to Investigate complaint that become part of the case file. */
record InvestigationAnswers(Finding finding, Classification classification) {

    static InvestigationAnswers of(DelegateExecution execution) {
        return new InvestigationAnswers(StepContext.required(execution, ProcessVariables.FINDING, Finding.class), ClassificationAnswers.of(execution));
    }
}
