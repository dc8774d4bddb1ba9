package io.redress.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL server that Redress started on these files, as seen by the operating system. */
record DatabaseServer(Path files) {

    /** The postmaster, if one runs on these files. */
    Optional<ProcessHandle> process() {
        return status().stream().findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.trim())))
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"));
    }

    private List<String> status() {
        try {
            return Files.readAllLines(files.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }

    Connection connect() throws SQLException {
        var lines = status();
        if (lines.size() < 4) {
            throw new SQLException("No database runs on " + files);
        }
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + status().get(3).trim() + "/postgres";
    }

    /** Kills the postmaster at once; its child processes exit when they notice. */
    void kill() {
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Kills one of the backend processes, upon which PostgreSQL drops all connections and recovers. */
    void killBackend() throws SQLException {
        long pid;
        try (var connection = connect(); var query = connection.createStatement();
                var row = query.executeQuery("""
                        select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
                        order by random() limit 1""")) {
            if (!row.next()) {
                return;
            }
            pid = row.getLong(1);
        }
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** As an operator does, without coordination. */
    void restart() {
        var server = process().orElseThrow();
        var pgCtl = Path.of(server.info().command().orElseThrow()).resolveSibling("pg_ctl");
        Shell.run(Shell.asNobodySpecial(List.of(pgCtl.toString(), "restart", "-m", "fast", "-w", "-t", "60",
                "-D", files.toString(),
                "-l", files.resolveSibling("restarted-database.log").toString())));
    }

    void end() {
        process().ifPresent(server -> {
            server.destroy();
            Await.of(Duration.ofSeconds(30)).until("the database ends", () -> !server.isAlive());
        });
    }
}
