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
 * Programs send the password with every request; one that was right a short while ago is not hashed again, and not held up by the guesses of
 * others. Kept is only a keyed digest, under a key that this process forgets. The directory is asked every time whether the user is still there,
 * with this password and in which groups.
 */
@Component
class RememberedPasswords implements AuthenticationProvider {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final int AT_MOST = 10_000;

    private final PasswordSignIn signIn;
    private final Directory directory;
    private final SecretKeySpec key;
    private final Cache<String, Boolean> right = Caffeine.newBuilder().expireAfterWrite(GOOD_FOR).maximumSize(AT_MOST).build();

    RememberedPasswords(PasswordSignIn signIn, Directory directory) {
        this.signIn = signIn;
        this.directory = directory;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var account = directory.standing(attempt.getName());
        var known = account.filter(now -> right.getIfPresent(digest(attempt, now)) != null);
        if (known.isPresent()) {
            return PasswordSignIn.signedIn(attempt, known.get());
        }
        var signedIn = signIn.authenticate(attempt);
        account.ifPresent(now -> right.put(digest(attempt, now), true));
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
