package io.redress.survival;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application in a separate process, on the same data and the same ports at every start. */
final class Redress implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Path data;
    private final Path log;
    private final Map<String, String> settings = new HashMap<>();
    private final int port = freePort();
    private final int smtpPort = freePort();
    private Process process;

    Redress(Path data, Map<String, String> settings) {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.settings.putAll(Map.of(
                "REDRESS_DATA_DIR", data.toString(),
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", String.valueOf(port),
                "REDRESS_EMBEDDED_SMTP_PORT", String.valueOf(smtpPort),
                "REDRESS_EMBEDDED_IMAP_PORT", "0",
                "REDRESS_INTAKE_RATELIMIT_ENABLED", "false",
                "REDRESS_MAILBOX_POLLINTERVAL", "1s"));
        this.settings.putAll(settings);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No port is free", e);
        }
    }

    Redress start() {
        launch();
        awaitReady();
        return this;
    }

    void launch() {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ProcessBuilder(java, "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-jar", jar());
        command.environment().putAll(settings);
        try {
            process = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new IllegalStateException("Redress cannot be started", e);
        }
    }

    private static String jar() {
        var jar = Path.of(System.getProperty("redress.jar", "target/redress.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar.toAbsolutePath() + " is missing: package it first");
        }
        return jar.toString();
    }

    void awaitReady() {
        var client = new Client(this, null);
        Await.of(START).until("Redress is ready; see " + log, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("Redress ended with " + process.exitValue() + " while starting; see " + log);
            }
            return client.get("/actuator/health/readiness").status() == 200;
        });
    }

    /** As kill -9: only the Java process dies; its database goes on as an orphan. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** An orderly stop of the service. */
    void stop() {
        process.destroy();
        awaitExit();
    }

    private void awaitExit() {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new AssertionError("Process " + process.pid() + " does not end; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The embedded database. */
    DatabaseServer database() {
        return new DatabaseServer(data.resolve("postgresql"));
    }

    MailBox mailBox() {
        return new MailBox(data.resolve("mail"));
    }

    Path data() {
        return data;
    }

    Path log() {
        return log;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    int smtpPort() {
        return smtpPort;
    }

    /** Leaves no process running, whatever happened. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        database().end();
    }
}
