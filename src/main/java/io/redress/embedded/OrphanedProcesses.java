package io.redress.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backend processes of a database whose server was killed; they exit once they notice. PostgreSQL rightly refuses to start beside them. They may
 * belong to another database, so they are only waited for.
 */
class OrphanedProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedProcesses.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    void await() {
        var left = ProcessHandle.allProcesses().filter(OrphanedProcesses::isOrphaned).toList();
        if (left.isEmpty()) {
            return;
        }
        LOG.warn("Waiting for the last processes of a killed database: {}", left);
        CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** A backend process whose server is gone. */
    private static boolean isOrphaned(ProcessHandle process) {
        return isPostgres(process) && process.parent().filter(OrphanedProcesses::isPostgres).isEmpty() && !isServer(process);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.matches(".*postgres(\\.exe)?")).isPresent();
    }

    /** A server is started with its directory as an argument; its child processes have a title instead. */
    private static boolean isServer(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(" -D")).isPresent();
    }
}
