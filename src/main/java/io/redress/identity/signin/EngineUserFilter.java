package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the engine's authentication for the duration of a request, so that its authorizations and user operation log apply. */
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
