package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.remedy.Remedies;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${revokeRemedies}}: revokes every remedy that the ledger has for this case; none is revoked twice. */
@Verb("revokeRemedies")
class RevokeRemedies implements JavaDelegate {

    private final Remedies remedies;

    RevokeRemedies(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.revokeAll(StepContext.reference(execution));
    }
}
