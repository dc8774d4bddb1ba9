package io.redress.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code redress.intake.*}.
 *
 * @param maxBody maximum size of the JSON body, without attachments
 */
@ConfigurationProperties("redress.intake")
record IntakeSettings(@DefaultValue("1MB") DataSize maxBody, @DefaultValue RateLimit rateLimit, @DefaultValue Idempotency idempotency) {

    /**
     * Rate limit for unauthenticated requests, per client address and node.
     *
     * @param requests burst capacity, refilled evenly over the period
     * @param clients maximum number of addresses tracked
     */
    record RateLimit(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("100") int requests,
            @DefaultValue("1m") Duration period,
            @DefaultValue("100000") int clients) {}

    /** @param keep how long a request may be repeated with the same key */
    record Idempotency(@DefaultValue("30d") Duration keep) {}
}
