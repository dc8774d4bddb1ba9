package io.redress.identity.signin;

import java.security.SecureRandom;
import java.util.Base64;

/** Generates random secrets. */
final class RandomSecrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecrets() {}

    /** 256 random bits, safe for URLs, headers and cookies. */
    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
