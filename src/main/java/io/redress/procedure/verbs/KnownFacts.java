package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.remedy.Remedies;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyState;
import io.redress.resolution.PlanFile;
import io.redress.resolution.Plans;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What a letter may tell of the procedure: its simple variables by name, what people answered in words of their own; what the signed plan
 * grants, by the names of the plan's form; {@code remedies}, the ledger of the case, and {@code revokedRemedies}.
 */
@Component
class KnownFacts {

    private final Remedies remedies;
    private final Plans plans;
    private final CaseAnswers answers;

    KnownFacts(Remedies remedies, Plans plans, CaseAnswers answers) {
        this.remedies = remedies;
        this.plans = plans;
        this.answers = answers;
    }

    Map<String, Object> of(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        execution.getVariables().forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                facts.put(name, value);
            }
        });
        facts.putAll(answers.latest(CaseOf.reference(execution)));
        PlanAnswers.NAMES.forEach(facts::remove);
        plans.latest(CaseOf.reference(execution)).filter(PlanFile::isSigned).ifPresent(file -> facts.putAll(PlanAnswers.of(file.plan())));
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
