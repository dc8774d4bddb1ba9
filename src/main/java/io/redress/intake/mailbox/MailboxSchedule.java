package io.redress.intake.mailbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the mailbox again and again, in a thread of its own: a mail server that does not answer holds up nothing else. */
@Component
class MailboxSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxSchedule.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Mailbox mailbox;
    private final AsideMails aside;
    private final HandledMails handled;
    private final MailboxSettings settings;
    private ScheduledExecutorService thread;

    MailboxSchedule(Mailbox mailbox, AsideMails aside, HandledMails handled, MailboxSettings settings) {
        this.mailbox = mailbox;
        this.aside = aside;
        this.handled = handled;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mailbox"));
        if (mailbox.exists() && settings.pollInterval().toMillis() > 0) {
            repeat(mailbox::read, settings.pollInterval());
        }
        repeat(() -> aside.forget(settings.keepSettled()), Duration.ofHours(6));
        repeat(this::forgetHandled, Duration.ofHours(6));
    }

    void forgetHandled() {
        int forgotten;
        do {
            forgotten = handled.forget(settings.keepHandled());
        } while (forgotten > 0);
    }

    private void repeat(Runnable work, Duration pause) {
        thread.scheduleWithFixedDelay(() -> surviving(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A schedule ends with the first failure that it sees. */
    private static void surviving(Runnable work) {
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
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
