package io.redress.intake.mailbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells operations whether mail is being read, and how much of it waits for somebody. A mailbox that is away does not make the node unready. */
@Component("mailbox")
class MailboxHealth implements HealthIndicator, MeterBinder {

    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Mailbox mailbox;
    private final MailboxState state;
    private final MailboxSettings settings;
    private final AsideMails aside;
    private final Clock clock;

    MailboxHealth(Mailbox mailbox, MailboxState state, MailboxSettings settings, AsideMails aside, Clock clock) {
        this.mailbox = mailbox;
        this.state = state;
        this.settings = settings;
        this.aside = aside;
        this.clock = clock;
    }

    @Override
    public Health health() {
        if (!reading()) {
            return Health.unknown().withDetail("mailbox", "none is read").build();
        }
        var health = sinceSuccess().compareTo(QUIET.plus(settings.pollInterval().multipliedBy(2))) > 0 ? Health.down() : Health.up();
        return health.withDetail("lastSuccess", state.lastSuccess()).withDetail("trouble", String.valueOf(state.trouble())).build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        if (reading()) {
            Gauge.builder("redress.mailbox.since.success", () -> sinceSuccess().toSeconds()).baseUnit("seconds")
                    .description("Time since the mailbox was read without trouble").register(registry);
        }
        Gauge.builder("redress.mailbox.aside", aside::open).description("Mails put aside that nobody has dealt with").register(registry);
    }

    private boolean reading() {
        return mailbox.exists() && settings.pollInterval().toMillis() > 0;
    }

    private Duration sinceSuccess() {
        return Duration.between(state.lastSuccess(), clock.instant());
    }
}
