package io.redress.procedure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.redress.complaint.AttachmentRefusedException;
import io.redress.complaint.Channel;
import io.redress.complaint.Complaint;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Times the intake of complaints by channel and outcome, as metric {@code redress.intake}. */
@Component
class IntakeMetrics {

    private static final Duration[] BOUNDS = {Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500), Duration.ofSeconds(10)};

    private final MeterRegistry meters;

    IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    Complaint watch(Channel channel, Supplier<Complaint> intake) {
        var sample = Timer.start(meters);
        var outcome = "failed";
        try {
            var complaint = intake.get();
            outcome = "accepted";
            return complaint;
        } catch (ConstraintViolationException | AttachmentRefusedException e) {
            outcome = "refused";
            throw e;
        } finally {
            sample.stop(Timer.builder("redress.intake")
                    .description("Complaints taken in, from the filing to the commit")
                    .tags("channel", channel == null ? "NONE" : channel.name(), "outcome", outcome)
                    .serviceLevelObjectives(BOUNDS)
                    .register(meters));
        }
    }
}
