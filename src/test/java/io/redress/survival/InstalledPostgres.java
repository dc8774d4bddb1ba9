package io.redress.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A full PostgreSQL installation on this machine; the one embedded in Redress has only what a server needs. */
final class InstalledPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final List<String> NEEDED = List.of("initdb", "postgres", "pg_ctl", "createdb", "pg_dump", "pg_restore");

    private final Path programs;
    private final Path files;
    private final int port = Redress.freePort();

    private InstalledPostgres(Path programs, Path files) {
        this.programs = programs;
        this.files = files;
    }

    /** The latest version, if any is installed. */
    static Optional<InstalledPostgres> find(Path files) {
        try (var versions = Files.exists(INSTALLED) ? Files.list(INSTALLED) : Stream.<Path>empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> NEEDED.stream().allMatch(name -> Files.exists(bin.resolve(name))))
                    .max(Comparator.comparingInt(bin -> Integer.parseInt(bin.getParent().getFileName().toString())))
                    .map(bin -> new InstalledPostgres(bin, files));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    InstalledPostgres start() {
        Shell.run(Shell.asNobodySpecial(List.of(program("initdb"), "-D", files.toString(), "-U", "redress", "-A", "trust",
                "--locale", "C.UTF-8")));
        Shell.run(Shell.asNobodySpecial(List.of(program("pg_ctl"), "start", "-w", "-D", files.toString(),
                "-l", files.resolveSibling("installed-postgres.log").toString(),
                "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=")));
        return this;
    }

    void createDatabase(String name) {
        Shell.run(List.of(program("createdb"), "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "redress", name));
    }

    void dump(String database, Path file) {
        Shell.run(List.of(program("pg_dump"), "--format=custom", "--file=" + file, "-h", "127.0.0.1", "-p", String.valueOf(port),
                "-U", "redress", database));
    }

    void restore(Path file, String database) {
        Shell.run(List.of(program("pg_restore"), "--exit-on-error", "--no-owner", "--dbname=" + database, "-h", "127.0.0.1",
                "-p", String.valueOf(port), "-U", "redress", file.toString()));
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        if (Files.exists(files.resolve("postmaster.pid"))) {
            Shell.run(Shell.asNobodySpecial(List.of(program("pg_ctl"), "stop", "-m", "fast", "-w", "-D", files.toString())));
        }
    }
}
