package io.redress.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An application in a separate process, with its own PostgreSQL below {@code directory}. */
record Server(String address, Path directory, Process process) implements AutoCloseable {

    static Server start(int port, Path directory, String ready, List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        var process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var server = new Server("http://localhost:" + port, directory, process);
        server.await(ready);
        return server;
    }

    private void await(String path) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(5)).build();
        for (int second = 0; second < 300; second++) {
            if (!process.isAlive()) {
                break;
            }
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            TimeUnit.SECONDS.sleep(1);
        }
        process.destroy();
        throw new IOException("The server did not start; see " + directory.resolve("server.log"));
    }

    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(databaseUrl(), "postgres", "postgres");
    }

    String databaseUrl() throws IOException {
        return "jdbc:postgresql://localhost:%s/postgres".formatted(Files.readAllLines(directory.resolve("data/postgresql/postmaster.pid")).get(3));
    }

    /** Kilobytes as reported by the kernel: {@code VmRSS} current, {@code VmHWM} peak. */
    long memory(String kind) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(kind)).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong)
                    .findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
