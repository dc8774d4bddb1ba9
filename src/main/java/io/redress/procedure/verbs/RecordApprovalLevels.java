package io.redress.procedure.verbs;

import io.redress.engine.DecisionTrace;
import io.redress.engine.Verb;
import io.redress.procedure.ProcessVariables;
import io.redress.resolution.Plans;
import io.redress.resolution.Requirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordApprovalLevels}}: stores with the plan who has to sign it, and which rows of the table required it. */
@Verb("recordApprovalLevels")
class RecordApprovalLevels implements JavaDelegate {

    private final Plans plans;
    private final ApprovalConversion conversion;

    RecordApprovalLevels(Plans plans, ApprovalConversion conversion) {
        this.plans = plans;
        this.conversion = conversion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var decided = DecisionTrace.ofThisStep(execution);
        plans.require(StepContext.reference(execution), new Requirement(StepContext.texts(execution, ProcessVariables.APPROVAL_LEVELS), decided.key(),
                decided.version(), decided.rules(), conversion.of(decided)));
    }
}
