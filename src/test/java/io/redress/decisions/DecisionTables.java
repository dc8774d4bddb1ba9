package io.redress.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The tables in {@code processes/}, evaluated by the decision engine alone; records which rules matched. */
class DecisionTables {

    static final Path FOLDER = Path.of("processes");

    private final Set<String> rulesHit = new HashSet<>();
    private final DmnEngine engine = engine();

    private DmnEngine engine() {
        var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::remember));
        return configuration.buildEngine();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> rulesHit.add(rule.getId()));
    }

    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DmnDecision> decisionsIn(Path file) {
        try (var content = Files.newInputStream(file)) {
            return engine.parseDecisions(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DmnDecision decision(String file, String key) {
        return decisionsIn(FOLDER.resolve(file)).stream().filter(d -> d.getKey().equals(key)).findFirst().orElseThrow();
    }

    List<Map<String, Object>> evaluate(DmnDecision decision, Map<String, Object> inputs) {
        return engine.evaluateDecision(decision, inputs).getResultList();
    }

    /** Every output with the values of all matching rows, in the format of the examples. */
    Map<String, String> outputs(DmnDecision decision, Example example) {
        var rows = evaluate(decision, example.inputs());
        var outputs = new TreeMap<String, String>();
        example.expected().keySet().forEach(name ->
                outputs.put(name, rows.stream().map(row -> text(row.get(name))).collect(Collectors.joining("; "))));
        return outputs;
    }

    private static String text(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    Set<String> rulesHit() {
        return rulesHit;
    }

    static Path examplesOf(String decision) {
        return FOLDER.resolve(decision + ".examples.csv");
    }
}
