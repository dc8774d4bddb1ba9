package io.redress.procedure.verbs;

import io.redress.remedy.Remedies;
import io.redress.remedy.Remedy;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a letter may tell of the procedure: its simple variables by name, and {@code remedies}, the ledger of the case. */
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
        facts.put("remedies", remedies.of(CaseOf.reference(execution)).stream().map(KnownFacts::facts).toList());
        return facts;
    }

    private static Map<String, Object> facts(Remedy remedy) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", remedy.kind().name());
        facts.put("code", remedy.code());
        facts.put("state", remedy.state().name());
        facts.put("amount", remedy.amount());
        facts.put("currency", remedy.currency());
        return facts;
    }
}
