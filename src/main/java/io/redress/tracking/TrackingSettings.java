package io.redress.tracking;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code redress.tracking.*}.
 *
 * @param secret REDRESS_TRACKING_SECRET, from which every tracking token is derived: the same on all nodes, kept as long as links must work
 */
@ConfigurationProperties("redress.tracking")
record TrackingSettings(String secret) {

    @Override
    public String toString() {
        return "TrackingSettings[…]";
    }
}
