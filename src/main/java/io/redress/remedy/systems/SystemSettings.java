package io.redress.remedy.systems;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Connection settings of one connected system.
 *
 * @param baseUrl URL of its collections, such as https://pay.example.com/api; empty means the stand-in
 * @param token bearer token, required with a base-url
 * @param readTimeout how long a response may take; the step is retried later under the same key
 */
record SystemSettings(
        String baseUrl,
        String token,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    boolean connected() {
        return StringUtils.hasText(baseUrl);
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "SystemSettings[" + baseUrl + "]";
    }
}
