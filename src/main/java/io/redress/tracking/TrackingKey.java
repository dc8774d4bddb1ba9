package io.redress.tracking;

import java.util.UUID;

/**
 * The part of a token that is stored in the case file. Neither component reveals the token without the server's secret.
 *
 * @param salt different for each case, so that a reference issued again after a restore has another token
 * @param earlierDigest SHA-256 (hexadecimal) of a token issued before tokens were derived, which is still valid; else null
 */
public record TrackingKey(UUID salt, String earlierDigest) {

    public static TrackingKey fresh() {
        return new TrackingKey(UUID.randomUUID(), null);
    }
}
