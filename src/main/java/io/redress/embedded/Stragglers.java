package io.redress.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes of a database whose server was killed; they end when they notice. PostgreSQL rightly refuses to start beside them. They may as well
 * be somebody else's, so they are waited for and otherwise left alone.
 */
class Stragglers {

    private static final Logger LOG = LoggerFactory.getLogger(Stragglers.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    void await() {
        var left = ProcessHandle.allProcesses().filter(Stragglers::isOne).toList();
        if (left.isEmpty()) {
            return;
        }
        LOG.warn("Waiting for the last processes of a killed database: {}", left);
        CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Serves a database, and its server is gone. */
    private static boolean isOne(ProcessHandle process) {
        return isPostgres(process) && process.parent().filter(Stragglers::isPostgres).isEmpty() && !isServer(process);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.matches(".*postgres(\\.exe)?")).isPresent();
    }

    /** A server is started with its directory; what it forks bears a title instead. */
    private static boolean isServer(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(" -D")).isPresent();
    }
}
