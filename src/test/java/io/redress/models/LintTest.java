package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The linters that Modeler itself uses, in the versions that fit the engine; they run on Node.js. */
class LintTest {

    private static final Path PROJECT = Path.of("src/test/lint");
    private static final Path BROKEN = Path.of("src/test/resources/models");

    @BeforeAll
    static void install() throws IOException {
        var wanted = PROJECT.resolve("package-lock.json");
        var installed = PROJECT.resolve("node_modules/.package-lock.json");
        if (Files.notExists(installed) || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
            var run = run(List.of("npm", "ci"));
            assertThat(run.exit).as("npm ci in %s: %s", PROJECT, run.output).isZero();
        }
    }

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

    private static void assertClean(Run run) {
        assertThat(run.exit).as(run.output).isZero();
    }

    private static void assertFinds(Run run, String problem) {
        assertThat(run.output).contains(problem);
        assertThat(run.exit).isNotZero();
    }

    private static Run diagrams(Stream<Path> files) {
        return run(command(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0"), files));
    }

    private static Run node(String script, Stream<Path> files) {
        return run(command(List.of("node", script), files));
    }

    private static List<String> command(List<String> program, Stream<Path> files) {
        return Stream.concat(program.stream(), files.map(file -> file.toAbsolutePath().toString())).toList();
    }

    private static Run run(List<String> command) {
        try {
            var output = File.createTempFile("lint", ".txt");
            var process = new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true).redirectOutput(output).start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
            return new Run(process.exitValue(), Files.readString(output.toPath(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("Node.js 20 or newer, with npm, must be on the PATH: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Run(int exit, String output) {}
}
