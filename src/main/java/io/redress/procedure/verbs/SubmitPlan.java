package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.engine.Verb;
import io.redress.resolution.Plans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${submitPlan}}: stores the draft as the next, immutable version of the case's plan, which is then signed and provided as it is. */
@Verb("submitPlan")
class SubmitPlan implements JavaDelegate {

    private final Plans plans;
    private final CaseAnswers answers;

    SubmitPlan(Plans plans, CaseAnswers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var place = StepContext.place(execution);
        plans.submit(place.reference(), PlanAnswers.draft(execution, answers.latest(place.reference(), place.procedure())));
    }
}
