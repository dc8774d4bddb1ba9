package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.resolution.Plans;
import io.redress.resolution.SigningRefusedException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${signPlan}}: signs the plan for the requested level, on behalf of the user who completed the task. */
@Verb("signPlan")
class SignPlan implements JavaDelegate {

    private final Plans plans;
    private final SigningMessages words;

    SignPlan(Plans plans, SigningMessages words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        try {
            var answers = ApprovalAnswers.of(execution);
            plans.sign(StepContext.reference(execution), answers.level(), answers.verdict(), StepContext.actor(execution));
        } catch (SigningRefusedException e) {
            throw words.refusal(e);
        }
    }
}
