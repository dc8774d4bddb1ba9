package io.redress.operations;

import io.redress.engine.EngineMetrics;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** A node whose job executor is enabled but not acquiring jobs is not ready. A node with jobs disabled by setting serves pages, and is ready. */
@Component("jobsHealthIndicator")
class JobsHealthIndicator extends AbstractHealthIndicator {

    private final EngineMetrics engine;

    JobsHealthIndicator(EngineMetrics engine) {
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
