package io.redress.procedure;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks again and again whether what waits can begin. A node that does no jobs starts nothing either. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class WaitingStartSchedule {

    private final WaitingStarts waiting;

    WaitingStartSchedule(WaitingStarts waiting) {
        this.waiting = waiting;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        waiting.catchUp();
    }
}
