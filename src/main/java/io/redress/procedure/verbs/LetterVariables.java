package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.remedy.Remedies;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyState;
import io.redress.resolution.PlanRecord;
import io.redress.resolution.Plans;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What a letter may print about the procedure: its simple variables by name and the free text answers; what the signed plan grants, by the names of
 * the plan's form; {@code remedies}, the ledger of the case, and {@code revokedRemedies}.
 */
@Component
class LetterVariables {

    private final Remedies remedies;
    private final Plans plans;
    private final CaseAnswers answers;

    LetterVariables(Remedies remedies, Plans plans, CaseAnswers answers) {
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
        facts.putAll(answers.latest(StepContext.reference(execution)));
        PlanAnswers.NAMES.forEach(facts::remove);
        plans.latest(StepContext.reference(execution)).filter(PlanRecord::isSigned).ifPresent(file -> facts.putAll(PlanAnswers.of(file.plan())));
        var ledger = remedies.of(StepContext.reference(execution));
        facts.put("remedies", ledger.stream().map(LetterVariables::facts).toList());
        facts.put("revokedRemedies", ledger.stream().filter(remedy -> remedy.state() == RemedyState.REVOKED).map(LetterVariables::facts).toList());
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
