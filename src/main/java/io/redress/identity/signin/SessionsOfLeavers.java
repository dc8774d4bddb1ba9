package io.redress.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the user of the session is still there, not locked, with the same password and in the same groups; else the
 * session ends. The rows of such sessions are deleted when it happens, but one may be written at that very moment.
 */
class SessionsOfLeavers extends OncePerRequestFilter {

    private final Directory directory;

    SessionsOfLeavers(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.asset(request) || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.isAuthenticated() && !stands(who)) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean stands(Authentication who) {
        var groups = who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
        return directory.standing(who.getName())
                .filter(account -> account.isIn(groups))
                .filter(account -> !(who.getDetails() instanceof SignedIn then) || then.credential().equals(account.credential()))
                .isPresent();
    }
}
