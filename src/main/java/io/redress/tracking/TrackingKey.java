package io.redress.tracking;

import java.util.UUID;

/**
 * What a case file keeps about its token. Neither part leads to the token without the server's secret.
 *
 * @param salt another for each case, so that a reference that is given out again after a restore has another token
 * @param earlierDigest SHA-256 (hexadecimal) of a token that was handed out before tokens were derived, and still opens; else null
 */
public record TrackingKey(UUID salt, String earlierDigest) {

    public static TrackingKey fresh() {
        return new TrackingKey(UUID.randomUUID(), null);
    }
}
