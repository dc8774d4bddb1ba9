package io.redress.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.TestClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves in the data directory must neither keep Redress from starting nor endanger any data. */
class OrphanedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void leavesTheFileOfADeadServerToPostgresWhichKnowsWhetherItsProcessesAreGone() throws Exception {
        var dead = new ProcessBuilder("java", "-version").start();
        dead.waitFor();
        var file = pidFile(dead.pid() + "\n" + directory);

        new OrphanedDatabase(directory).stop();

        assertThat(file).exists();
    }

    @Test
    void doesNotStopAStrangerWhoBearsTheNumberOfADeadServer() throws IOException {
        var file = pidFile(ProcessHandle.current().pid() + "\n" + directory + "\n" + TestClock.real().instant().getEpochSecond());

        new OrphanedDatabase(directory).stop();

        assertThat(file).as("PostgreSQL would take the stranger for its server").doesNotExist();
    }

    @Test
    void removesAFileThatWasNeverWritten() throws IOException {
        var file = pidFile("");

        new OrphanedDatabase(directory).stop();

        assertThat(file).doesNotExist();
    }

    @Test
    void makesTheDatabaseAnewWhereAFirstStartWasCutShort() throws IOException {
        var unfinished = Files.createDirectory(directory.resolve("postgresql.new"));
        Files.writeString(unfinished.resolve("postgresql.conf"), "half a se");
        var files = directory.resolve("postgresql");

        new DatabaseInitializer(unfinished, files).make(place -> EmbeddedPostgres.builder().setDataDirectory(place).setCleanDataDirectory(false));

        assertThat(files.resolve("PG_VERSION")).exists();
        assertThat(files.resolve("postmaster.pid")).doesNotExist();
        assertThat(unfinished).doesNotExist();
    }

    private Path pidFile(String content) throws IOException {
        return Files.writeString(directory.resolve("postmaster.pid"), content);
    }
}
