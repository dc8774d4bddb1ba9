package io.redress.complaint;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes the secrets by which complainants follow their complaint: 192 random bits, safe in an address. */
@Component
class TrackingTokens {

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
