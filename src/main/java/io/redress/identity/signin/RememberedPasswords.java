package io.redress.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Programs send the password with every request; a right one is good for a minute without asking the directory again. Kept is only a keyed
 * digest, under a key that this process forgets. A changed password or group therefore counts after a minute at the latest.
 */
@Component
class RememberedPasswords implements AuthenticationProvider {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int AT_MOST = 10_000;

    private final PasswordSignIn signIn;
    private final SecretKeySpec key;
    private final Cache<String, Authentication> right = Caffeine.newBuilder().expireAfterWrite(GOOD_FOR).maximumSize(AT_MOST).build();

    RememberedPasswords(PasswordSignIn signIn) {
        this.signIn = signIn;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return right.get(digest(attempt), fingerprint -> signIn.authenticate(attempt));
    }

    private String digest(Authentication attempt) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((attempt.getName().length() + ":" + attempt.getName()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(String.valueOf(attempt.getCredentials()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return signIn.supports(type);
    }
}
