package io.redress.operations;

import io.redress.procedure.EngineWatch;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** A node that should do jobs and does not look for any is not ready. A node whose jobs are switched off by setting serves pages, and is. */
@Component("jobsHealthIndicator")
class JobsHealthIndicator extends AbstractHealthIndicator {

    private final EngineWatch engine;

    JobsHealthIndicator(EngineWatch engine) {
        super("The state of the job executor cannot be found out");
        this.engine = engine;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var executor = engine.executor();
        health.status(executor.running() || !executor.wanted() ? "UP" : "DOWN")
                .withDetail("wanted", executor.wanted()).withDetail("running", executor.running());
    }
}
