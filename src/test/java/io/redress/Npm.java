package io.redress;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of a small Node.js project next to the tests, with the packages pinned by its lock file. */
public final class Npm {

    private final Path project;

    private Npm(Path project) {
        this.project = project;
    }

    /** Installs the packages unless they are already installed. */
    public static Npm project(String folder) {
        var npm = new Npm(Path.of(folder));
        npm.install();
        return npm;
    }

    /** Tests run in two processes; only one of them may install. */
    private void install() {
        var wanted = project.resolve("package-lock.json");
        var installed = project.resolve("node_modules/.package-lock.json");
        try (var file = FileChannel.open(Files.createDirectories(Path.of("target")).resolve(project.getFileName() + ".lock"), CREATE, WRITE);
                var lock = file.lock()) {
            if (Files.notExists(installed) || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
                var run = run(List.of("npm", "ci"));
                assertThat(run.exit()).as("npm ci in %s: %s", project, run.output()).isZero();
            }
        } catch (IOException e) {
            throw new AssertionError("The packages of " + project + " cannot be installed: " + e.getMessage(), e);
        }
    }

    public Run run(List<String> command) {
        try {
            var output = File.createTempFile("npm", ".txt");
            var process = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).redirectOutput(output).start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
            return new Run(process.exitValue(), Files.readString(output.toPath(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("Node.js 20 or newer, with npm, must be on the PATH: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Run(int exit, String output) {}
}
