package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.ComplaintViewPaths;
import io.redress.procedure.ProcessVariables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Analysts work from docs/modelling.md: a name that is missing there does not exist for them. */
class ModellingGuideTest {

    private final String guide = Files.readString(Path.of("docs/modelling.md"));

    ModellingGuideTest() throws IOException {}

    @Test
    void namesEverythingThatAComplaintHas() {
        var paths = ComplaintViewPaths.all();
        var leaves = paths.stream().filter(path -> paths.stream().noneMatch(other -> other.startsWith(path + ".")));
        assertThat(leaves.map(path -> "`complaint." + path + "`")).allSatisfy(path -> assertThat(guide).contains(path));
    }

    @Test
    void namesEveryVerb() {
        assertThat(ModelReferences.ofRepository().verbs()).allSatisfy(verb -> assertThat(guide).contains("`${" + verb + "}`"));
    }

    @Test
    void namesEveryElementTemplate() {
        assertThat(ElementTemplate.all()).allSatisfy(template -> assertThat(guide).contains(template.name().replaceAll(" \\((.*)\\)", " $1")));
    }

    @Test
    void namesEveryModel() {
        assertThat(Shipped.files("processes", "mn").map(file -> file.getFileName().toString()))
                .allSatisfy(file -> assertThat(guide).contains("`" + file + "`"));
    }

    @Test
    void namesEveryVariableOfTheApplication() {
        assertThat(ProcessVariables.ALL)
                .filteredOn(variable -> !variable.endsWith("Hours"))
                .allSatisfy(variable -> assertThat(guide).contains("`" + variable));
    }
}
