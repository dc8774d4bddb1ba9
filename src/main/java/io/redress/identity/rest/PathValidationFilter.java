package io.redress.identity.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Applies {@link CanonicalPaths} before all other filters, some of which parse the path and fail on a malformed one before it could be rejected. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PathValidationFilter extends OncePerRequestFilter {

    private final CanonicalPaths paths;
    private final MalformedRequestHandler malformed;

    PathValidationFilter(CanonicalPaths paths, MalformedRequestHandler malformed) {
        this.paths = paths;
        this.malformed = malformed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            paths.getFirewalledRequest(request);
        } catch (RequestRejectedException e) {
            malformed.handle(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }
}
