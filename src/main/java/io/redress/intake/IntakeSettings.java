package io.redress.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code redress.intake.*}.
 *
 * @param maxBody largest JSON body, without attachments
 */
@ConfigurationProperties("redress.intake")
record IntakeSettings(@DefaultValue("1MB") DataSize maxBody, @DefaultValue RateLimit rateLimit, @DefaultValue Idempotency idempotency) {

    /**
     * How much may be sent without signing in, counted for each client address on each node.
     *
     * @param requests so many at once; they grow back evenly over the period
     * @param clients addresses remembered at most
     */
    record RateLimit(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("100") int requests,
            @DefaultValue("1m") Duration period,
            @DefaultValue("100000") int clients) {}

    /** @param keep how long a request may be repeated under the same key */
    record Idempotency(@DefaultValue("30d") Duration keep) {}
}
