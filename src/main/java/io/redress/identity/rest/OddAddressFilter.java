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

/** Asks {@link PlainPaths} first of all: other filters parse the path, and fail on an odd one before the doors could refuse it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddAddressFilter extends OncePerRequestFilter {

    private final PlainPaths paths;
    private final OddRequests odd;

    OddAddressFilter(PlainPaths paths, OddRequests odd) {
        this.paths = paths;
        this.odd = odd;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            paths.getFirewalledRequest(request);
        } catch (RequestRejectedException e) {
            odd.handle(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }
}
