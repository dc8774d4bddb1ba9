package io.redress.models.check;

import io.redress.correspondence.LetterNames;
import io.redress.engine.OfflineExpressions;
import io.redress.models.LiveModels;
import io.redress.models.ModelCheck;
import io.redress.models.ModelFile;
import io.redress.procedure.ProcedureVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of the repository, as files to check and as live models. */
final class Repository {

    static final ModelCheck CHECK = OfflineExpressions.check(new ProcedureVocabulary(new LetterNames((Path) null)));
    private static final List<ModelFile> FILES = Stream.of("processes", "forms").flatMap(Repository::files).toList();

    private Repository() {}

    static List<ModelFile> all() {
        return FILES;
    }

    static String text(String name) {
        return FILES.stream().filter(file -> file.name().equals(name)).map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst().orElseThrow();
    }

    static ModelFile file(String name, String content) {
        return new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** As after the first start. */
    static LiveModels live() {
        return new LiveModels() {
            @Override
            public Optional<ModelFile> process(String id) {
                return named(id + ".bpmn");
            }

            @Override
            public Optional<ModelFile> decision(String id) {
                return FILES.stream().filter(file -> file.name().endsWith(".dmn"))
                        .filter(file -> text(file.name()).contains("<decision id=\"" + id + "\"")).findFirst();
            }

            @Override
            public Optional<ModelFile> form(String id) {
                return named(id + ".form");
            }

            @Override
            public List<ModelFile> diagrams() {
                return FILES.stream().filter(file -> file.name().endsWith(".bpmn")).toList();
            }
        };
    }

    private static Optional<ModelFile> named(String name) {
        return FILES.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Stream<ModelFile> files(String folder) {
        try (var paths = Files.list(Path.of(folder))) {
            return paths.filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)")).sorted().map(Repository::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile read(Path path) {
        try {
            return new ModelFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
