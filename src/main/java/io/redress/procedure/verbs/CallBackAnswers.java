package io.redress.procedure.verbs;

import io.redress.procedure.ProcessVariables;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The answers to Call back complainant that become part of the case file.
 *
 * @param satisfaction 1 to 5; empty if the complainant was not reached or gave no rating
 */
record CallBackAnswers(Optional<Integer> satisfaction) {

    static CallBackAnswers of(DelegateExecution execution) {
        return new CallBackAnswers(Optional.ofNullable(StepContext.text(execution, ProcessVariables.SATISFACTION)).map(Integer::valueOf));
    }
}
