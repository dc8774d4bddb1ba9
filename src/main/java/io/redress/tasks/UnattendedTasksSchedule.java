package io.redress.tasks;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Runs every minute. A node that executes no jobs leaves this to the others; several nodes share the work, since each takes a task that no other
 * has.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class UnattendedTasksSchedule {

    private final UnattendedTasks stranded;

    UnattendedTasksSchedule(UnattendedTasks stranded) {
        this.stranded = stranded;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void passOn() {
        stranded.passOn();
    }
}
