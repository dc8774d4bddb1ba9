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
 * Adapts the number of threads that execute jobs: the minimum ({@code core-pool-size}) while the processors are busy, so that users and incoming
 * complaints take precedence; up to the maximum ({@code max-pool-size}) while there is spare capacity, as when jobs wait for a slow mail server.
 * The executor's own policy, more threads as soon as its queue is full, would do the opposite: at peak load the queue is always full.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class JobExecutorThreads {

    private static final double BUSY = 0.95;
    private static final double IDLE = 0.85;

    private final ThreadPoolTaskExecutor pool;
    private final DoubleSupplier load;
    private final int minThreads;
    private final int maxThreads;

    @Autowired
    JobExecutorThreads(@Qualifier("camundaTaskExecutor") TaskExecutor pool) {
        this((ThreadPoolTaskExecutor) pool, ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getCpuLoad);
    }

    /** @param load of all processors since the last call, 0 to 1; negative if it is not known, in which case nothing changes */
    JobExecutorThreads(ThreadPoolTaskExecutor pool, DoubleSupplier load) {
        this.pool = pool;
        this.load = load;
        minThreads = pool.getCorePoolSize();
        maxThreads = pool.getMaxPoolSize();
        use(minThreads);
    }

    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void adjust() {
        var now = load.getAsDouble();
        if (now > BUSY) {
            use(Math.max(minThreads, pool.getCorePoolSize() - 1));
        } else if (now >= 0 && now < IDLE) {
            use(Math.min(maxThreads, pool.getCorePoolSize() + 1));
        }
    }

    /** Sets both bounds to the same number, in the order in which neither exceeds the other. */
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
