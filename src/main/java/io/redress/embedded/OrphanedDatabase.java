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

/** A database server that outlived a crashed Redress; it is stopped before a new one starts on the same files. */
record OrphanedDatabase(Path database) {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedDatabase.class);
    private static final int STARTED_AT = 2;
    private static final int PORT = 3;

    /**
     * The PID file is left to PostgreSQL, which can tell whether any process of a dead server is still running. It is removed only if it is
     * empty or its PID now belongs to an unrelated process: PostgreSQL would not start otherwise.
     */
    void stop() throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var named = process(lines);
        var server = named.filter(process -> isServer(process, lines));
        if (server.isPresent()) {
            LOG.warn("Stopping database process {} left over from a Redress that ended without a stop", server.get().pid());
            stop(server.get(), lines);
        } else {
            new OrphanedProcesses().await();
            if (named.isPresent() || lines.isEmpty()) {
                Files.deleteIfExists(pidFile);
            }
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream().findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.trim())));
    }

    /** A PostgreSQL server on these very files: the PID may have been reused by another one. */
    private boolean isServer(ProcessHandle process, List<String> lines) {
        var info = process.info();
        return info.command().map(command -> command.matches(".*postgres(\\.exe)?")).orElse(true)
                && info.arguments().map(arguments -> Arrays.asList(arguments).contains(database.toString()))
                        .orElseGet(() -> info.startInstant().map(start -> startTimeMatches(start, lines)).orElse(true));
    }

    private static boolean startTimeMatches(Instant start, List<String> lines) {
        return lines.size() > STARTED_AT && Duration.between(start, Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED_AT).trim())))
                .abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static void stop(ProcessHandle server, List<String> lines) {
        disconnectClients(lines);
        server.destroy();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new ResourceInUseException("The database process " + server.pid() + ", left over from an earlier start, does not stop.",
                    "End it by hand and start again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while database process " + server.pid() + " was stopping", e);
        }
    }

    /** The server waits for its last client before it stops, and someone may be connected to the database. */
    private static void disconnectClients(List<String> lines) {
        if (lines.size() <= PORT) {
            return;
        }
        var url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT).trim() + "/postgres?connectTimeout=5&socketTimeout=10";
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres"); var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where backend_type = 'client backend' and pid <> pg_backend_pid()""");
        } catch (SQLException e) {
            LOG.debug("The database takes no connections; it has no clients then", e);
        }
    }
}
