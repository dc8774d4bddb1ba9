package io.redress.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that survived the sudden death of its Redress; it is asked to stop before a new one starts on the same files. */
record Orphan(Path database) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    void stop() throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        var process = ProcessHandle.of(pid).filter(this::isPostgres);
        if (process.isPresent()) {
            LOG.warn("Stopping database process {} left over from a Redress that ended without a stop", pid);
            stop(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(true);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("Database process " + process.pid() + " does not stop; end it by hand and start again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while database process " + process.pid() + " was stopping", e);
        }
    }
}
