package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped models follow docs/modelling.md: what breaks here would break for the analyst or for a running complaint. */
class ModelConventionsTest {

    private static final List<Diagram> DIAGRAMS = Diagram.all();
    private static final ModelReferences AROUND = ModelReferences.ofRepository();

    @ParameterizedTest
    @EnumSource
    void diagramsKeepToRule(ModelRule rule) {
        var findings = DIAGRAMS.stream()
                .flatMap(diagram -> rule.findings(diagram, AROUND).map(finding -> diagram.stem() + ".bpmn " + finding));
        assertThat(findings).as(rule.toString()).isEmpty();
    }

    @Test
    void diagramsAreFound() {
        assertThat(DIAGRAMS).extracting(Diagram::stem).contains("complaint-handling", "remedy-provision", "letter-delivery");
    }

    /** Otherwise analysts could start it independently of its callers. */
    @Test
    void aProcessWithoutAStartFormIsStartedByItsCallersAlone() {
        assertThat(DIAGRAMS).filteredOn(diagram -> diagram.all(StartEvent.class).stream().noneMatch(start -> Diagram.camunda(start, "formRef") != null))
                .isNotEmpty().allSatisfy(diagram -> assertThat(diagram.all(Process.class).stream()
                        .flatMap(process -> Diagram.extensions(process, CamundaProperties.class).stream())
                        .flatMap(all -> all.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals("startableBy")).map(CamundaProperty::getCamundaValue))
                        .as(diagram.stem()).containsExactly("none"));
    }

    static Stream<Path> tables() {
        return Shipped.files("processes", ".dmn");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tables")
    void tableBearsItsIdKeepsItsHistoryAndHasExamples(Path table) {
        assertThat(Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Decision.class)).as(table.toString())
                .anySatisfy(decision -> assertThat(decision.getId()).isEqualTo(Shipped.stem(table)))
                .allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"));
        assertThat(table.resolveSibling(Shipped.stem(table) + ".examples.csv")).exists();
    }

    static Stream<Path> forms() {
        return Shipped.files("forms", ".form");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void formIsUsed(Path form) {
        assertThat(DIAGRAMS).as("some diagram shows " + form)
                .anySatisfy(diagram -> assertThat(diagram.text()).contains("camunda:formRef=\"" + Shipped.stem(form) + "\""));
    }
}
