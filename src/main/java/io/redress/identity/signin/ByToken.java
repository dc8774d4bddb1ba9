package io.redress.identity.signin;

import org.springframework.security.core.Authentication;

/** Marks an authentication as one by a bearer token, which may do what its user may, but not make its stay longer. */
record ByToken() {

    static boolean is(Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof ByToken;
    }
}
