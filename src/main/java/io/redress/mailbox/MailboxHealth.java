package io.redress.mailbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports whether mail is being read and how much of it awaits a decision. An unreachable mailbox does not affect the node's readiness. */
@Component("mailbox")
class MailboxHealth implements HealthIndicator, MeterBinder {

    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Mailbox mailbox;
    private final MailboxState state;
    private final MailboxSettings settings;
    private final Quarantine quarantine;
    private final Clock clock;

    MailboxHealth(Mailbox mailbox, MailboxState state, MailboxSettings settings, Quarantine quarantine, Clock clock) {
        this.mailbox = mailbox;
        this.state = state;
        this.settings = settings;
        this.quarantine = quarantine;
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
        Gauge.builder("redress.mailbox.quarantined", quarantine::open).description("Mails quarantined that nobody has dealt with").register(registry);
    }

    private boolean reading() {
        return mailbox.exists() && settings.pollInterval().toMillis() > 0;
    }

    private Duration sinceSuccess() {
        return Duration.between(state.lastSuccess(), clock.instant());
    }
}
