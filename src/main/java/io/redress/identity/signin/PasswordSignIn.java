package io.redress.identity.signin;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Authenticates against the engine's user directory and records each attempt that is not throttled. A wrong password, an unknown user and a locked
 * user get the same response in the same time.
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
            throw new TooManyAttemptsException(wait.get());
        }
        var matches = directory.passwordMatches(attempt.getName(), String.valueOf(attempt.getCredentials()));
        var account = matches ? directory.standing(attempt.getName()) : Optional.<Account>empty();
        record.add(attempt, account.isPresent() ? SignInRecord.Outcome.SIGNED_IN : SignInRecord.Outcome.WRONG_PASSWORD);
        var signedIn = account.orElseThrow(() -> new BadCredentialsException("User or password is wrong"));
        throttle.wasRight(attempt);
        return signedIn(attempt, signedIn);
    }

    static Authentication signedIn(Authentication attempt, Account account) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account.id(), null,
                AuthorityUtils.createAuthorityList(account.groups()));
        authentication.setDetails(SessionDetails.after(attempt, account));
        return authentication;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
