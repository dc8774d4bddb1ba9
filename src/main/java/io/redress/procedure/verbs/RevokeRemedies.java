package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.remedy.Remedies;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${revokeRemedies}}: undoes every remedy that the ledger has for this case; nothing is undone twice. */
@Verb("revokeRemedies")
class RevokeRemedies implements JavaDelegate {

    private final Remedies remedies;

    RevokeRemedies(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.revokeAll(CaseOf.reference(execution));
    }
}
