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
 * Caches verified passwords of API clients, which send the password with every request: a password that was correct recently is not hashed again, and
 * not delayed by the failed attempts of others. Only a keyed digest is kept, and the key exists only in this process. The directory is still
 * consulted on every request for the user's existence, password and groups.
 */
@Component
class PasswordCache implements AuthenticationProvider {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int MAX_ENTRIES = 10_000;

    private final PasswordSignIn signIn;
    private final Directory directory;
    private final SecretKeySpec key;
    private final Cache<String, Boolean> verified = Caffeine.newBuilder().expireAfterWrite(LIFETIME).maximumSize(MAX_ENTRIES).build();

    PasswordCache(PasswordSignIn signIn, Directory directory) {
        this.signIn = signIn;
        this.directory = directory;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var account = directory.standing(attempt.getName());
        var known = account.filter(now -> verified.getIfPresent(digest(attempt, now)) != null);
        if (known.isPresent()) {
            return PasswordSignIn.signedIn(attempt, known.get());
        }
        var signedIn = signIn.authenticate(attempt);
        account.ifPresent(now -> verified.put(digest(attempt, now), true));
        return signedIn;
    }

    private String digest(Authentication attempt, Account account) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((account.credential() + account.id().length() + ":" + account.id()).getBytes(StandardCharsets.UTF_8));
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
