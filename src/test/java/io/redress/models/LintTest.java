package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Npm;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The linters that Modeler itself uses, in the versions that match the engine; they run on Node.js. */
class LintTest {

    private static final Npm NPM = Npm.project("src/test/lint");
    private static final Path BROKEN = Path.of("src/test/resources/models");

    @Test
    void diagramsAreCleanForBpmnlint() {
        assertClean(diagrams(Shipped.files("processes", ".bpmn")));
    }

    @Test
    void formsHoldOnlyWhatTasklistRenders() {
        assertClean(node("forms.mjs", Shipped.files("forms", ".form")));
    }

    @Test
    void elementTemplatesAreUnderstoodByModeler() {
        assertClean(node("templates.mjs", Shipped.files(ElementTemplate.FOLDER, ".json")));
    }

    @Test
    void lintersFindWhatIsBroken() {
        assertFinds(diagrams(Stream.of(BROKEN.resolve("sound-thing.bpmn"))), "no-bpmndi");
        assertFinds(node("forms.mjs", Stream.of(BROKEN.resolve("unsupported.form"))), "Filepicker");
        assertFinds(node("templates.mjs", Stream.of(BROKEN.resolve("misbound-template.json"))), "invalid property.binding type");
    }

    private static void assertClean(Npm.Run run) {
        assertThat(run.exit()).as(run.output()).isZero();
    }

    private static void assertFinds(Npm.Run run, String problem) {
        assertThat(run.output()).contains(problem);
        assertThat(run.exit()).isNotZero();
    }

    private static Npm.Run diagrams(Stream<Path> files) {
        return NPM.run(command(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0"), files));
    }

    private static Npm.Run node(String script, Stream<Path> files) {
        return NPM.run(command(List.of("node", script), files));
    }

    private static List<String> command(List<String> program, Stream<Path> files) {
        return Stream.concat(program.stream(), files.map(file -> file.toAbsolutePath().toString())).toList();
    }
}
