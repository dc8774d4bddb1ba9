package io.redress.identity.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Kept with a session: from where somebody signed in, and with which password, so that the session ends when it is another one. */
class SignedIn extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String credential;

    private SignedIn(String address, String session, String credential) {
        super(address, session);
        this.credential = credential;
    }

    static SignedIn after(Authentication attempt, Account account) {
        return attempt.getDetails() instanceof WebAuthenticationDetails from
                ? new SignedIn(from.getRemoteAddress(), from.getSessionId(), account.credential())
                : new SignedIn(null, null, account.credential());
    }

    String credential() {
        return credential;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SignedIn that && credential.equals(that.credential);
    }

    @Override
    public int hashCode() {
        return credential.hashCode();
    }
}
