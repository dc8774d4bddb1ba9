package io.redress.procedure;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Checks periodically whether pending starts are now possible. A node that executes no jobs starts nothing either. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class PendingStartSchedule {

    private final PendingStarts waiting;

    PendingStartSchedule(PendingStarts waiting) {
        this.waiting = waiting;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        waiting.catchUp();
    }
}
