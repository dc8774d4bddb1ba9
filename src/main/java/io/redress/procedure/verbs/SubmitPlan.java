package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.resolution.Plans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${submitPlan}}: freezes what was planned as the next version of the case's plan, which is then signed and provided as it is. */
@Verb("submitPlan")
class SubmitPlan implements JavaDelegate {

    private final Plans plans;

    SubmitPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        plans.submit(CaseOf.reference(execution), PlanAnswers.draft(execution));
    }
}
