package io.redress.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/** Creates a new database in a temporary directory and renames it once complete: a half-made database would never start again. */
record DatabaseInitializer(Path unfinished, Path files) {

    void make(Function<Path, EmbeddedPostgres.Builder> server) throws IOException {
        new OrphanedDatabase(unfinished).stop();
        FileSystemUtils.deleteRecursively(unfinished);
        server.apply(unfinished).start().close();
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }
}
