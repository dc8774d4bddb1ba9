package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine know for whom it works during one request, so that its own rights and its operation log hold. */
class EngineUserFilter extends OncePerRequestFilter {

    private final Directory directory;

    EngineUserFilter(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentUser.get().ifPresent(user -> directory.enterEngine(user.id(), List.copyOf(user.groups())));
        try {
            chain.doFilter(request, response);
        } finally {
            directory.leaveEngine();
        }
    }
}
