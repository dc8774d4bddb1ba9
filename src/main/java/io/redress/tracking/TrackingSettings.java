package io.redress.tracking;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code redress.tracking.*}.
 *
 * @param secret REDRESS_TRACKING_SECRET: what every tracking token is derived from, the same on all nodes, kept for as long as links shall work
 */
@ConfigurationProperties("redress.tracking")
record TrackingSettings(String secret) {

    @Override
    public String toString() {
        return "TrackingSettings[…]";
    }
}
