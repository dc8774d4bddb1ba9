package io.redress.mailbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Polls the mailbox periodically, on a thread of its own: an unresponsive mail server blocks nothing else. */
@Component
class MailboxSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxSchedule.class);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(20);

    private final Mailbox mailbox;
    private final Quarantine quarantine;
    private final ProcessedMails processed;
    private final MailboxSettings settings;
    private ScheduledExecutorService thread;

    MailboxSchedule(Mailbox mailbox, Quarantine quarantine, ProcessedMails processed, MailboxSettings settings) {
        this.mailbox = mailbox;
        this.quarantine = quarantine;
        this.processed = processed;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mailbox"));
        if (mailbox.exists() && settings.pollInterval().toMillis() > 0) {
            repeat(mailbox::read, settings.pollInterval());
        }
        repeat(() -> quarantine.forget(settings.keepSettled()), Duration.ofHours(6));
        repeat(this::forgetHandled, Duration.ofHours(6));
    }

    void forgetHandled() {
        int forgotten;
        do {
            forgotten = processed.forget(settings.keepHandled());
        } while (forgotten > 0);
    }

    private void repeat(Runnable work, Duration pause) {
        thread.scheduleWithFixedDelay(() -> guarded(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A scheduled task is cancelled by the first exception that it throws. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The mailbox will be read again after a failure", e);
        }
    }

    @Override
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SHUTDOWN_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && !thread.isShutdown();
    }
}
