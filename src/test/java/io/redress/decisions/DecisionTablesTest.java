package io.redress.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The examples tell an analyst who changes a table what else changed, and which row no example covers. */
class DecisionTablesTest {

    @TestFactory
    Stream<DynamicNode> decidesAsTheExamplesSay() {
        var tables = new DecisionTables();
        return decisions(tables).map(decision -> dynamicContainer(decision.getKey(),
                examplesOf(decision).stream().map(example -> dynamicTest("line " + example.line(),
                        () -> assertThat(tables.outputs(decision, example)).isEqualTo(example.expected())))));
    }

    @TestFactory
    Stream<DynamicNode> everyRowIsTriedByAnExampleOfItsOwnTable() {
        return decisions(new DecisionTables()).map(decision -> dynamicTest(decision.getKey(),
                () -> assertThat(rulesHitByExamplesOf(decision)).containsAll(rulesOf(decision))));
    }

    @TestFactory
    Stream<DynamicNode> everyRowSaysWhy() {
        return DecisionTables.files().stream().map(file -> dynamicTest(file.getFileName().toString(),
                () -> assertThat(rules(file)).allSatisfy(rule -> assertThat(annotationOf(rule)).endsWith("."))));
    }

    @TestFactory
    Stream<DynamicNode> answersInPlainTypesThatTheEngineCanStore() {
        var tables = new DecisionTables();
        return decisions(tables).map(decision -> dynamicTest(decision.getKey(),
                () -> assertThat(examplesOf(decision)).flatMap(example -> tables.evaluate(decision, example.inputs()))
                        .flatMap(row -> row.values()).filteredOn(Objects::nonNull)
                        .hasOnlyElementsOfTypes(String.class, Number.class, Boolean.class)));
    }

    private static Stream<DmnDecision> decisions(DecisionTables tables) {
        return DecisionTables.files().stream().flatMap(file -> tables.decisionsIn(file).stream());
    }

    private static List<Example> examplesOf(DmnDecision decision) {
        var file = DecisionTables.examplesOf(decision.getKey());
        assertThat(file).as("examples of " + decision.getKey()).exists();
        return Example.readFrom(file);
    }

    private static Iterable<String> rulesHitByExamplesOf(DmnDecision decision) {
        var tables = new DecisionTables();
        var mine = decisions(tables).filter(d -> d.getKey().equals(decision.getKey())).findFirst().orElseThrow();
        examplesOf(mine).forEach(example -> tables.evaluate(mine, example.inputs()));
        return tables.rulesHit();
    }

    private static List<String> rulesOf(DmnDecision decision) {
        return DecisionTables.files().stream().flatMap(file -> rules(file).stream())
                .filter(rule -> rule.getParentElement().getParentElement().getAttributeValue("id").equals(decision.getKey()))
                .map(Rule::getId).toList();
    }

    private static String annotationOf(Rule rule) {
        return rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
    }

    private static List<Rule> rules(Path file) {
        return List.copyOf(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class));
    }
}
