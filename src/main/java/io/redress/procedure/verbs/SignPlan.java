package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.Variables;
import io.redress.resolution.Plans;
import io.redress.resolution.Signature.Verdict;
import io.redress.resolution.SigningRefused;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${signPlan}}: signs the plan for the level that was asked, in the name of whoever answered. */
@Verb("signPlan")
class SignPlan implements JavaDelegate {

    private final Plans plans;
    private final SigningWords words;

    SignPlan(Plans plans, SigningWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        try {
            plans.sign(CaseOf.reference(execution), CaseOf.text(execution, Variables.APPROVAL_LEVEL),
                    Verdict.valueOf(CaseOf.text(execution, Variables.APPROVAL)), CaseOf.actor(execution));
        } catch (SigningRefused e) {
            throw words.refusal(e);
        }
    }
}
