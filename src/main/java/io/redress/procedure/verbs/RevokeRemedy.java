package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.ProcessVariables;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${revokeRemedy}}, input {@code remedy}: revokes one remedy of this provision, if it was granted. */
@Verb("revokeRemedy")
class RevokeRemedy implements JavaDelegate {

    private final Remedies remedies;

    RevokeRemedy(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.revoke(execution.getProcessInstanceId(), RemedyKind.valueOf(StepContext.text(execution, ProcessVariables.REMEDY)));
    }
}
