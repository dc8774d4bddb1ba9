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
 * Checks on every request whether the session's user still exists, is not locked, and has the same password and the same groups; otherwise the
 * session is invalidated. Such sessions are deleted when the change happens, but one may be written at that very moment.
 */
class SessionValidityFilter extends OncePerRequestFilter {

    private final Directory directory;

    SessionValidityFilter(Directory directory) {
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
        if (who != null && who.isAuthenticated() && !isValid(who)) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isValid(Authentication who) {
        var groups = who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
        return directory.standing(who.getName())
                .filter(account -> account.isIn(groups))
                .filter(account -> !(who.getDetails() instanceof SessionDetails signedIn) || signedIn.credential().equals(account.credential()))
                .isPresent();
    }
}
