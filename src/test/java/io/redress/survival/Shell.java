package io.redress.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs programs as an operator does. */
final class Shell {

    private Shell() {}

    static String run(List<String> command) {
        return run(command, Map.of());
    }

    static String run(List<String> command, Map<String, String> environment) {
        try {
            var said = Files.createTempFile("said", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            var text = Files.readString(said);
            Files.delete(said);
            if (exit != 0) {
                throw new AssertionError(command + " ended with " + exit + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new IllegalStateException(command + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL's programs refuse to run as root; a separate user namespace satisfies them. */
    static List<String> asNobodySpecial(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
