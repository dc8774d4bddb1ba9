package io.redress.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/**
 * Derives the token with which a complainant tracks a complaint: 192 bits of HMAC-SHA256 over reference and salt, URL-safe. It is derived
 * whenever it is issued, so that it need not be stored.
 */
@Component
public class TrackingTokens {

    private static final int BYTES = 24;
    private static final TrackingKey UNKNOWN_CASE = TrackingKey.fresh();

    private final TrackingSecret secret;

    TrackingTokens(TrackingSecret secret) {
        this.secret = secret;
    }

    /** For the complainant only: callers must not show it to staff. */
    public String of(String reference, TrackingKey key) {
        var derived = secret.hmac().hmac("tracking\n" + reference + "\n" + key.salt());
        return Base64.encodeBase64URLSafeString(Arrays.copyOf(derived, BYTES));
    }

    /**
     * Whether the token gives access to the case. Takes constant time, whether or not the case exists and however much of the token is right.
     *
     * @param key empty if there is no such case
     */
    public boolean opens(String presented, String reference, Optional<TrackingKey> key) {
        var against = key.orElse(UNKNOWN_CASE);
        var right = same(presented, of(reference, against));
        var earlier = same(DigestUtils.sha256Hex(presented), against.earlierDigest() == null ? "" : against.earlierDigest());
        return key.isPresent() & (right | earlier);
    }

    private static boolean same(String presented, String expected) {
        return MessageDigest.isEqual(presented.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
