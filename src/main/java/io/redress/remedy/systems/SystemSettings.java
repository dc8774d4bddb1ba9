package io.redress.remedy.systems;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How one connected system is reached.
 *
 * @param baseUrl where its collections are, https://pay.example.com/api; empty means the stand-in
 * @param token bearer token, required with a base-url
 * @param readTimeout how long an answer may take; the step is repeated later under the same key
 */
record SystemSettings(
        String baseUrl,
        String token,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    boolean connected() {
        return StringUtils.hasText(baseUrl);
    }

    /** No token in any log. */
    @Override
    public String toString() {
        return "SystemSettings[" + baseUrl + "]";
    }
}
