package io.redress.identity.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code operations.txt}, whose header explains the format. An invalid line prevents the application from starting. */
final class OperationList {

    private static final String FILE = "operations.txt";
    private static final String FILES = "files";
    private static final String WITHOUT = "without";

    private OperationList() {}

    static List<Operation> read() {
        try (var lines = OperationList.class.getResourceAsStream(FILE)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(OperationList::operation).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String line) {
        var words = List.of(line.trim().split("\\s+"));
        var path = words.stream().filter(word -> word.startsWith("/")).findFirst()
                .orElseThrow(() -> new IllegalStateException("No path in " + FILE + ": " + line));
        var methods = words.subList(0, words.indexOf(path));
        var rest = words.subList(words.indexOf(path) + 1, words.size());
        var end = rest.contains(WITHOUT) ? rest.indexOf(WITHOUT) : rest.size();
        var audiences = rest.subList(0, end).stream().filter(word -> !word.equals(FILES)).map(Audience::named).toList();
        if (methods.isEmpty() || audiences.isEmpty()) {
            throw new IllegalStateException("No method or nobody to call it in " + FILE + ": " + line);
        }
        return new Operation(Set.copyOf(methods), path, audiences, rest.subList(0, end).contains(FILES), names(rest.subList(end, rest.size())));
    }

    private static Set<String> names(List<String> words) {
        var names = new HashSet<String>(words);
        names.remove(WITHOUT);
        return names;
    }

    /** The segments of a path; a trailing slash is ignored, as the engine does. */
    static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }
}
