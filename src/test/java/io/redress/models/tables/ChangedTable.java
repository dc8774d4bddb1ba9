package io.redress.models.tables;

import io.redress.models.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that an analyst deploys.
 *
 * @param what the problem that they have, or in words what is unusual about them
 */
record ChangedTable(String what, List<ModelFile> files) {

    private static final Path FOLDER = Path.of("processes");

    static ChangedTable own(String what, String content) {
        return new ChangedTable(what, List.of(SmallTable.asFile("own.dmn", content)));
    }

    /** A shipped table with something changed. */
    static ChangedTable shipped(String what, String file, String before, String after) {
        return new ChangedTable(what, List.of(changed(file, before, after)));
    }

    ChangedTable withExamples(String decision, String before, String after) {
        return new ChangedTable(what, List.of(files.get(0), changed(ModelFile.examplesOf(decision), before, after)));
    }

    static ModelFile changed(String file, String before, String after) {
        try {
            var text = Files.readString(FOLDER.resolve(file));
            if (!text.contains(before)) {
                throw new IllegalStateException(file + " has no longer " + before);
            }
            return new ModelFile(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String content() {
        return new String(files.get(0).content(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return what + " " + Integer.toHexString(content().hashCode());
    }
}
