package io.redress.identity.signin;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs in by a password of the engine's directory; each try that is listened to is on record. A wrong password, an unknown user and a locked
 * one get the same answer in the same time.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Directory directory;
    private final SignInThrottle throttle;
    private final SignInRecord record;

    PasswordSignIn(Directory directory, SignInThrottle throttle, SignInRecord record) {
        this.directory = directory;
        this.throttle = throttle;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var wait = throttle.count(attempt);
        if (wait.isPresent()) {
            throw new TooManyGuesses(wait.get());
        }
        var right = directory.passwordMatches(attempt.getName(), String.valueOf(attempt.getCredentials()));
        var account = right ? directory.standing(attempt.getName()) : Optional.<Account>empty();
        record.add(attempt, account.isPresent() ? SignInRecord.Outcome.SIGNED_IN : SignInRecord.Outcome.WRONG_PASSWORD);
        var signedIn = account.orElseThrow(() -> new BadCredentialsException("User or password is wrong"));
        throttle.wasRight(attempt);
        return signedIn(attempt, signedIn);
    }

    static Authentication signedIn(Authentication attempt, Account account) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account.id(), null,
                AuthorityUtils.createAuthorityList(account.groups()));
        authentication.setDetails(SignedIn.after(attempt, account));
        return authentication;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
