package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Status;
import io.redress.remedy.RemedyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** Modeler offers an analyst what the application understands, and all of it. */
class ElementTemplatesTest {

    private static final List<ElementTemplate> TEMPLATES = ElementTemplate.all();
    private static final Set<Status> SET_BY_THE_APPLICATION = Set.of(Status.RECEIVED);

    @Test
    void idsAreUniqueAndFilesAreNamedAfterThem() {
        var stems = Shipped.files(ElementTemplate.FOLDER, ".json").map(Shipped::stem).map("io.redress."::concat);
        assertThat(TEMPLATES).extracting(ElementTemplate::id).doesNotHaveDuplicates().containsExactlyElementsOf(stems.toList());
    }

    @Test
    void verbsExist() {
        assertThat(TEMPLATES).extracting(ElementTemplate::verb).filteredOn(verb -> verb != null)
                .isSubsetOf(ModelReferences.ofRepository().verbs().stream().map(verb -> "${" + verb + "}").toList());
    }

    @Test
    void lettersOfferedAreTheLettersWorded() {
        var worded = Shipped.files("src/main/resources/templates/letters", ".en.txt")
                .map(file -> file.getFileName().toString().replace(".en.txt", ""));
        assertThat(offered("letter")).containsExactlyInAnyOrderElementsOf(worded.toList());
    }

    @Test
    void remediesOfferedAreTheKindsOfRemedy() {
        assertThat(offered("remedy")).containsExactlyInAnyOrderElementsOf(names(Arrays.stream(RemedyKind.values())));
    }

    @Test
    void statusesOfferedAreThoseOfAComplaint() {
        assertThat(offered("complaintStatus")).containsExactlyInAnyOrderElementsOf(
                names(Arrays.stream(Status.values()).filter(status -> !SET_BY_THE_APPLICATION.contains(status))));
    }

    /** Every property that a step supports is offered in the panel, so that analysts need not remember it. */
    @Test
    void everyPropertyOfAStepHasATemplate() {
        var bindings = TEMPLATES.stream().flatMap(template -> template.properties().stream())
                .map(ElementTemplate.Property::binding);
        assertThat(bindings.filter(binding -> binding.type().equals("camunda:property")).map(ElementTemplate.Binding::name))
                .contains("complaintStatus", "fourEyesWith", "askAfresh");
    }

    /** The template could be applied unchanged to the tasks of the shipped procedure that use the property. */
    @Test
    void theTemplatesForAskingAfreshFitTheTasksThatDo() throws IOException {
        var model = Bpmn.readModelFromStream(Files.newInputStream(Path.of("processes/complaint-handling.bpmn")));
        assertThat(template("ask-afresh").misfits(model.getModelElementById("UserTask_PlanResolution"))).isEmpty();
        assertThat(template("four-eyes-afresh").misfits(model.getModelElementById("UserTask_ApproveResolution"))).isEmpty();
        assertThat(template("ask-afresh").misfits(model.getModelElementById("UserTask_VerifyComplaint"))).isNotEmpty();
    }

    private static ElementTemplate template(String stem) {
        return TEMPLATES.stream().filter(template -> template.id().equals("io.redress." + stem)).findFirst().orElseThrow();
    }

    private static Set<String> offered(String property) {
        return TEMPLATES.stream().flatMap(template -> template.properties().stream())
                .filter(offer -> offer.binding().name().equals(property))
                .flatMap(offer -> offer.choices().stream())
                .map(ElementTemplate.Choice::value)
                .collect(Collectors.toSet());
    }

    private static List<String> names(Stream<? extends Enum<?>> values) {
        return values.map(Enum::name).toList();
    }
}
