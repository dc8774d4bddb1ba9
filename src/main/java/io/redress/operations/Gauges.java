package io.redress.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.redress.engine.EngineMetrics;
import io.redress.engine.JobExecutorStatistics;
import io.redress.operations.CachedFigures.Reading;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Backlogs and failures across all nodes, and the work of this node's job executor; docs/operating.md explains each. */
@Component
class Gauges implements MeterBinder {

    private final CachedFigures figures;
    private final EngineMetrics engine;

    Gauges(CachedFigures figures, EngineMetrics engine) {
        this.figures = figures;
        this.engine = engine;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "redress.jobs", "state", "due", "Jobs by state", now -> now.engine().due());
        gauge(meters, "redress.jobs", "state", "retrying", "Jobs by state", now -> now.engine().retrying());
        gauge(meters, "redress.jobs", "state", "exhausted", "Jobs by state", now -> now.engine().exhausted());
        seconds(meters, "redress.jobs.oldest.due", "How long the oldest due job has waited", now -> now.seconds(now.engine().oldestDue()));
        gauge(meters, "redress.incidents", null, null, "Open incidents", now -> now.engine().incidents());
        gauge(meters, "redress.tasks.open", null, null, "Tasks that wait for a person", now -> now.engine().tasks());
        gauge(meters, "redress.starts.waiting", null, null, "Procedures and deliveries that wait for their model to be active",
                now -> now.starts().waiting());
        seconds(meters, "redress.starts.oldest.waiting", "How long the oldest of these has waited", now -> now.seconds(now.starts().oldest()));
        gauge(meters, "redress.letters.waiting", "state", "queued", "Letters not delivered yet", now -> now.letters().queued());
        gauge(meters, "redress.letters.waiting", "state", "failed", "Letters not delivered yet", now -> now.letters().failed());
        seconds(meters, "redress.letters.oldest.queued", "How long the oldest queued letter has waited",
                now -> now.seconds(now.letters().oldestQueuedAt()));
        gauge(meters, "redress.remedies.unanswered", null, null, "Remedies asked for and not yet answered", Reading::unansweredRemedies);
        Gauge.builder("redress.executor.running", () -> engine.executor().running() ? 1 : 0)
                .description("Whether this node looks for jobs").register(meters);
        count(meters, "redress.executor.jobs", "succeeded", "Jobs done by this node", JobExecutorStatistics::succeeded);
        count(meters, "redress.executor.jobs", "failed", "Jobs done by this node", JobExecutorStatistics::failed);
        count(meters, "redress.executor.acquisitions", "acquired", "Jobs that this node tried to reserve", JobExecutorStatistics::acquired);
        count(meters, "redress.executor.acquisitions", "collided", "Jobs that this node tried to reserve", JobExecutorStatistics::collided);
    }

    private void gauge(MeterRegistry meters, String name, String tag, String value, String what, ToDoubleFunction<Reading> figure) {
        var gauge = Gauge.builder(name, () -> read(figure)).description(what);
        (tag == null ? gauge : gauge.tag(tag, value)).register(meters);
    }

    private void seconds(MeterRegistry meters, String name, String what, ToDoubleFunction<Reading> figure) {
        Gauge.builder(name, () -> read(figure)).description(what).baseUnit("seconds").register(meters);
    }

    private void count(MeterRegistry meters, String name, String result, String what, ToDoubleFunction<JobExecutorStatistics> figure) {
        FunctionCounter.builder(name, engine, watch -> figure.applyAsDouble(watch.executor())).tag("result", result).description(what)
                .register(meters);
    }

    private double read(ToDoubleFunction<Reading> figure) {
        return figures.current().map(figure::applyAsDouble).orElse(Double.NaN);
    }
}
