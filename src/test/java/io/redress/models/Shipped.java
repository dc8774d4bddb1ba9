package io.redress.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of models and forms in the repository. */
final class Shipped {

    private Shipped() {}

    static Stream<Path> files(String folder, String ending) {
        var path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            return Stream.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
