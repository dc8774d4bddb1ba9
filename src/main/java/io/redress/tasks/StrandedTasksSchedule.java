package io.redress.tasks;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute. A node that does no jobs leaves this to the others; several share the work, since each takes a task that no other has. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class StrandedTasksSchedule {

    private final StrandedTasks stranded;

    StrandedTasksSchedule(StrandedTasks stranded) {
        this.stranded = stranded;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void passOn() {
        stranded.passOn();
    }
}
