package io.redress.identity.signin;

import org.springframework.security.core.Authentication;

/** Marks an authentication by bearer token, which has the user's permissions but cannot be used to extend its own validity. */
record TokenAuthority() {

    static boolean is(Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof TokenAuthority;
    }
}
