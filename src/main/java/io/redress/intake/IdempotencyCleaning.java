package io.redress.intake;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes expired idempotency keys. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyCleaning {

    private final IdempotencyKeys keys;

    IdempotencyCleaning(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clean() {
        int forgotten;
        do {
            forgotten = keys.forgetOld();
        } while (forgotten > 0);
    }
}
