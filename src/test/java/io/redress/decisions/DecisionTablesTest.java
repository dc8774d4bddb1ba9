package io.redress.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The examples tell an analyst who changes a table what else changed, and which row no example covers. */
class DecisionTablesTest {

    private record Table(Path file, String decision) {}

    @TestFactory
    Stream<DynamicNode> decidesAsTheExamplesSay() {
        return tables().map(table -> dynamicContainer(table.decision(), DecisionTables.examplesOf(table.decision()).stream()
                .map(example -> dynamicTest("line " + example.line(),
                        () -> assertThat(example.given(decisions(table).evaluate(table.decision(), example.inputs()))).isEqualTo(example.expected())))));
    }

    @TestFactory
    Stream<DynamicNode> everyRowIsTriedByAnExampleOfItsOwnTable() {
        return tables().map(table -> dynamicTest(table.decision(), () -> assertThat(rulesHitByExamplesOf(table)).containsAll(rulesOf(table))));
    }

    @TestFactory
    Stream<DynamicNode> everyRowSaysWhy() {
        return DecisionTables.files().stream().map(file -> dynamicTest(file.getFileName().toString(),
                () -> assertThat(rules(file)).allSatisfy(rule -> assertThat(annotationOf(rule)).endsWith("."))));
    }

    @TestFactory
    Stream<DynamicNode> answersInPlainTypesThatTheEngineCanStore() {
        return tables().map(table -> dynamicTest(table.decision(), () -> {
            var decisions = decisions(table);
            assertThat(DecisionTables.examplesOf(table.decision())).flatMap(example -> decisions.evaluate(table.decision(), example.inputs()))
                    .flatMap(row -> row.values()).filteredOn(Objects::nonNull).hasOnlyElementsOfTypes(String.class, Number.class, Boolean.class, List.class);
        }));
    }

    private static Stream<Table> tables() {
        return DecisionTables.files().stream().flatMap(file -> DecisionTables.read(file).tables().decisions().stream()
                .map(decision -> new Table(file, decision)));
    }

    private static DecisionTables decisions(Table table) {
        return DecisionTables.read(table.file());
    }

    private static Iterable<String> rulesHitByExamplesOf(Table table) {
        var decisions = decisions(table);
        DecisionTables.examplesOf(table.decision()).forEach(example -> decisions.evaluate(table.decision(), example.inputs()));
        return decisions.rulesHit();
    }

    private static List<String> rulesOf(Table table) {
        return rules(table.file()).stream()
                .filter(rule -> rule.getParentElement().getParentElement().getAttributeValue("id").equals(table.decision()))
                .map(Rule::getId).toList();
    }

    private static String annotationOf(Rule rule) {
        return rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
    }

    private static List<Rule> rules(Path file) {
        return List.copyOf(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class));
    }
}
