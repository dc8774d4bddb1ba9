package io.redress.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * How many threads work on jobs: the fewest ({@code core-pool-size}) while the processors are busy, so that people and complaints coming in go
 * first; up to the most ({@code max-pool-size}) while they have time to spare, as when jobs wait for a slow mail server. The executor's own rule,
 * more threads as soon as its queue is full, would do the opposite: in a peak the queue is always full.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class JobThreads {

    private static final double BUSY = 0.95;
    private static final double TIME_TO_SPARE = 0.85;

    private final ThreadPoolTaskExecutor pool;
    private final DoubleSupplier load;
    private final int fewest;
    private final int most;

    @Autowired
    JobThreads(@Qualifier("camundaTaskExecutor") TaskExecutor pool) {
        this((ThreadPoolTaskExecutor) pool, ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getCpuLoad);
    }

    /** @param load of all processors since it was last asked, 0 to 1; negative where it is not known, and all stays as it is then */
    JobThreads(ThreadPoolTaskExecutor pool, DoubleSupplier load) {
        this.pool = pool;
        this.load = load;
        fewest = pool.getCorePoolSize();
        most = pool.getMaxPoolSize();
        use(fewest);
    }

    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void adjust() {
        var now = load.getAsDouble();
        if (now > BUSY) {
            use(Math.max(fewest, pool.getCorePoolSize() - 1));
        } else if (now >= 0 && now < TIME_TO_SPARE) {
            use(Math.min(most, pool.getCorePoolSize() + 1));
        }
    }

    /** One number for both bounds, in the order in which neither passes the other. */
    private void use(int threads) {
        if (threads > pool.getCorePoolSize()) {
            pool.setMaxPoolSize(threads);
            pool.setCorePoolSize(threads);
        } else {
            pool.setCorePoolSize(threads);
            pool.setMaxPoolSize(threads);
        }
    }
}
