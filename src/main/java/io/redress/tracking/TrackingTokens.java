package io.redress.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
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
        try {
            var mac = Mac.getInstance(TrackingSecret.ALGORITHM);
            mac.init(secret.key());
            var derived = mac.doFinal(("tracking\n" + reference + "\n" + key.salt()).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(derived, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /**
     * Whether the token gives access to the case. Takes constant time, whether or not the case exists and however much of the token is right.
     *
     * @param key empty if there is no such case
     */
    public boolean opens(String presented, String reference, Optional<TrackingKey> key) {
        var against = key.orElse(UNKNOWN_CASE);
        var right = same(presented, of(reference, against));
        var earlier = same(digest(presented), against.earlierDigest() == null ? "" : against.earlierDigest());
        return key.isPresent() & (right | earlier);
    }

    private static boolean same(String presented, String expected) {
        return MessageDigest.isEqual(presented.getBytes(UTF_8), expected.getBytes(UTF_8));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
