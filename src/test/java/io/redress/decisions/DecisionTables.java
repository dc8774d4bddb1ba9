package io.redress.decisions;

import io.redress.engine.OfflineExpressions;
import io.redress.models.ModelFile;
import io.redress.models.TableEngine.Refused;
import io.redress.models.TableEngine.Tables;
import io.redress.models.TableExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables in {@code processes/}, evaluated by the decision engine alone; each remembers which rules were hit. */
record DecisionTables(Path file, Tables tables) {

    static final Path FOLDER = Path.of("processes");

    static DecisionTables read(Path file) {
        try {
            return new DecisionTables(file, OfflineExpressions.tables().read(content(file)));
        } catch (Refused e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    private static ModelFile content(Path file) {
        try {
            return new ModelFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        try {
            return tables.decide(decision, inputs);
        } catch (Refused e) {
            throw new IllegalStateException(decision + " cannot decide", e);
        }
    }

    Set<String> rulesHit() {
        return tables.rowsHit();
    }

    static Path examplesFile(String decision) {
        return FOLDER.resolve(ModelFile.examplesOf(decision));
    }

    static List<TableExample> examplesOf(String decision) {
        try {
            return TableExample.in(content(examplesFile(decision)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
