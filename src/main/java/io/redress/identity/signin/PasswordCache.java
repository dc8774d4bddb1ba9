package io.redress.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
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
    private final byte[] key = new byte[32];
    private final Cache<String, Boolean> verified = Caffeine.newBuilder().expireAfterWrite(LIFETIME).maximumSize(MAX_ENTRIES).build();

    PasswordCache(PasswordSignIn signIn, Directory directory) {
        this.signIn = signIn;
        this.directory = directory;
        new SecureRandom().nextBytes(key);
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
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key)
                .hmacHex(account.credential() + account.id().length() + ":" + account.id() + attempt.getCredentials());
    }

    @Override
    public boolean supports(Class<?> type) {
        return signIn.supports(type);
    }
}
