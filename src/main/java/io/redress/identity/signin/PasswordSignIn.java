package io.redress.identity.signin;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Signs in by a password of the engine's directory; each try is on record. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Directory directory;
    private final SignInRecord record;
    private final Clock clock;

    PasswordSignIn(Directory directory, SignInRecord record, Clock clock) {
        this.directory = directory;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var user = attempt.getName();
        var locked = directory.lockedUntil(user).filter(clock.instant()::isBefore);
        if (locked.isPresent()) {
            throw refused(attempt, SignInRecord.Outcome.LOCKED, new LockedUntil(locked.get()));
        }
        if (!directory.passwordMatches(user, String.valueOf(attempt.getCredentials()))) {
            throw refused(attempt, SignInRecord.Outcome.WRONG_PASSWORD, new BadCredentialsException("User or password is wrong"));
        }
        record.add(attempt, SignInRecord.Outcome.SIGNED_IN);
        return signedIn(attempt);
    }

    private <E extends RuntimeException> E refused(Authentication attempt, SignInRecord.Outcome outcome, E refusal) {
        record.add(attempt, outcome);
        return refusal;
    }

    private Authentication signedIn(Authentication attempt) {
        var groups = AuthorityUtils.createAuthorityList(directory.groupsOf(attempt.getName()));
        var authentication = UsernamePasswordAuthenticationToken.authenticated(attempt.getName(), null, groups);
        authentication.setDetails(attempt.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** Too many wrong passwords: nobody gets in as this user before the given moment. */
    static class LockedUntil extends org.springframework.security.authentication.LockedException {

        private final transient Instant until;

        LockedUntil(Instant until) {
            super("Locked after wrong passwords until " + until);
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }
}
