package io.redress.procedure.verbs;

import io.redress.remedy.Remedies;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyState;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a letter may tell of the procedure: its simple variables by name, {@code remedies}, the ledger of the case, and {@code revokedRemedies}. */
@Component
class KnownFacts {

    private final Remedies remedies;

    KnownFacts(Remedies remedies) {
        this.remedies = remedies;
    }

    Map<String, Object> of(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        execution.getVariables().forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                facts.put(name, value);
            }
        });
        var ledger = remedies.of(CaseOf.reference(execution));
        facts.put("remedies", ledger.stream().map(KnownFacts::facts).toList());
        facts.put("revokedRemedies", ledger.stream().filter(remedy -> remedy.state() == RemedyState.REVOKED).map(KnownFacts::facts).toList());
        return facts;
    }

    private static Map<String, Object> facts(Remedy remedy) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", remedy.kind().name());
        facts.put("code", remedy.code());
        facts.put("detail", remedy.code());
        facts.put("state", remedy.state().name());
        facts.put("amount", remedy.amount());
        facts.put("currency", remedy.currency());
        return facts;
    }
}
