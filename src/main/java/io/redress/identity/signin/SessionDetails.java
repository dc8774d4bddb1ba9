package io.redress.identity.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Stored with a session: the address and the password digest at sign-in, so that the session ends when the password changes. */
class SessionDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String credential;

    private SessionDetails(String address, String session, String credential) {
        super(address, session);
        this.credential = credential;
    }

    static SessionDetails after(Authentication attempt, Account account) {
        return attempt.getDetails() instanceof WebAuthenticationDetails from
                ? new SessionDetails(from.getRemoteAddress(), from.getSessionId(), account.credential())
                : new SessionDetails(null, null, account.credential());
    }

    String credential() {
        return credential;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SessionDetails that && credential.equals(that.credential);
    }

    @Override
    public int hashCode() {
        return credential.hashCode();
    }
}
