package io.redress.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged application, started as users start it, once for all browser tests; it ends with them. Its output is in target/e2e. */
final class RunningRedress {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static RunningRedress running;

    private final Process process;
    private final int port;

    private RunningRedress(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Port of the running application; the system property redress.port names one that is already running. */
    static synchronized int port() {
        var given = Integer.getInteger("redress.port");
        if (given != null) {
            return given;
        }
        if (running == null) {
            running = start(Path.of(System.getProperty("redress.jar", "target/redress.jar")));
            running.awaitReadiness();
        }
        return running.port;
    }

    private static RunningRedress start(Path jar) {
        if (!Files.isReadable(jar)) {
            throw new IllegalStateException(jar + " is missing: run mvn package first, the browser tests start it");
        }
        try {
            var own = Files.createDirectories(Path.of("target/e2e"));
            var port = freePort();
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(List.of(java, "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(own.resolve("redress.log").toFile());
            builder.environment().put("REDRESS_DATA_DIR", own.resolve("data-" + UUID.randomUUID()).toString());
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("REDRESS_EMBEDDED_SMTPPORT", "0");
            builder.environment().put("REDRESS_EMBEDDED_IMAPPORT", "0");
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return new RunningRedress(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReadiness() {
        Awaitility.await("the application is ready, see target/e2e/redress.log").atMost(LONGEST_START)
                .failFast("the application has ended, see target/e2e/redress.log", () -> !process.isAlive())
                .ignoreExceptions()
                .until(this::ready);
    }

    private boolean ready() throws IOException, InterruptedException {
        var readiness = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness")).build();
        return HttpClient.newHttpClient().send(readiness, BodyHandlers.discarding()).statusCode() == 200;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
