package io.redress.engine;

import io.redress.complaint.CaseFileFields;
import io.redress.models.ModelFile;
import io.redress.models.TableEngine;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.springframework.stereotype.Component;

/** Tables decided as they would be once deployed, without a trace in the engine. */
@Component
class EngineTables implements TableEngine {

    private final ExpressionGrammar grammar;
    private final CachingFeelEngine feel = new CachingFeelEngine();

    EngineTables(ExpressionGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Tables read(ModelFile file) throws Refused {
        Set<String> hit = new HashSet<>();
        var engine = engine(hit);
        try {
            return new Read(engine, engine.parseDecisions(new ByteArrayInputStream(file.content())).stream()
                    .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision, (first, second) -> first, LinkedHashMap::new)), hit);
        } catch (DmnEngineException | DmnModelException e) {
            throw refused(e);
        }
    }

    private DmnEngine engine(Set<String> hit) {
        var configuration = new SnapshotDecisions.Configuration(new TypedTextReads(CaseFileFields::withoutSections));
        configuration.setFeelEngineFactory(feel);
        configuration.setElProvider(new RestrictedExpressions(grammar).toElProvider());
        configuration.setScriptEngineResolver(language -> new ScriptsDisabled().getScriptEngine(language, false));
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(event -> remember(event, hit)));
        return configuration.buildEngine();
    }

    private static void remember(DmnDecisionTableEvaluationEvent event, Set<String> hit) {
        event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
    }

    private static Refused refused(RuntimeException stopped) {
        Throwable reason = stopped;
        while (reason.getCause() != null && reason.getCause() != reason) {
            reason = reason.getCause();
        }
        return new Refused(String.valueOf(reason.getMessage()).lines().findFirst().orElse(""), stopped);
    }

    private record Read(DmnEngine engine, Map<String, DmnDecision> read, Set<String> rowsHit) implements Tables {

        @Override
        public Set<String> decisions() {
            return read.keySet();
        }

        @Override
        public List<Map<String, Object>> decide(String decision, Map<String, Object> inputs) throws Refused {
            try {
                return engine.evaluateDecision(read.get(decision), inputs).getResultList();
            } catch (DmnEngineException | FeelException | ProcessEngineException e) {
                throw refused(e);
            }
        }
    }
}
