package io.redress.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that survived the sudden death of its Redress; it is asked to stop before a new one starts on the same files. */
record Orphan(Path database) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int STARTED_AT = 2;
    private static final int PORT = 3;

    /**
     * The file that names the server is left to PostgreSQL, which can tell whether anything of a dead server is still at work. Only a file
     * that names nobody, or a stranger who happens to bear the number now, is removed: PostgreSQL would not start beside it.
     */
    void stop() throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var said = Files.readAllLines(pidFile);
        var named = named(said);
        var server = named.filter(process -> isServer(process, said));
        if (server.isPresent()) {
            LOG.warn("Stopping database process {} left over from a Redress that ended without a stop", server.get().pid());
            stop(server.get(), said);
        } else {
            new Stragglers().await();
            if (named.isPresent() || said.isEmpty()) {
                Files.deleteIfExists(pidFile);
            }
        }
    }

    private static Optional<ProcessHandle> named(List<String> said) {
        return said.stream().findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.trim())));
    }

    /** A PostgreSQL on these very files: another one may bear the number by now. */
    private boolean isServer(ProcessHandle process, List<String> said) {
        var info = process.info();
        return info.command().map(command -> command.matches(".*postgres(\\.exe)?")).orElse(true)
                && info.arguments().map(arguments -> Arrays.asList(arguments).contains(database.toString()))
                        .orElseGet(() -> info.startInstant().map(start -> startedAsSaid(start, said)).orElse(true));
    }

    private static boolean startedAsSaid(Instant start, List<String> said) {
        return said.size() > STARTED_AT && Duration.between(start, Instant.ofEpochSecond(Long.parseLong(said.get(STARTED_AT).trim())))
                .abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static void stop(ProcessHandle server, List<String> said) {
        dismissClients(said);
        server.destroy();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("Database process " + server.pid() + " does not stop; end it by hand and start again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while database process " + server.pid() + " was stopping", e);
        }
    }

    /** The server waits for its last client before it stops, and somebody may be looking into the database. */
    private static void dismissClients(List<String> said) {
        if (said.size() <= PORT) {
            return;
        }
        var url = "jdbc:postgresql://127.0.0.1:" + said.get(PORT).trim() + "/postgres?connectTimeout=5&socketTimeout=10";
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres"); var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where backend_type = 'client backend' and pid <> pg_backend_pid()""");
        } catch (SQLException e) {
            LOG.debug("The database takes no connections; it has no clients then", e);
        }
    }
}
