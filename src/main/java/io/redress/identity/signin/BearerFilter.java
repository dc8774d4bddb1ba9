package io.redress.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates a client by a user's bearer token, with the user's current groups. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final ProblemResponses problem;

    BearerFilter(ApiTokens tokens, ProblemResponses problem) {
        this.tokens = tokens;
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        var account = tokens.accountOf(header.substring(SCHEME.length()).strip());
        if (account.isEmpty()) {
            problem.commence(request, response, new BadCredentialsException("The token is unknown or has ended"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn(account.get())));
        chain.doFilter(request, response);
    }

    private static Authentication signedIn(Account account) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account.id(), null,
                AuthorityUtils.createAuthorityList(account.groups()));
        authentication.setDetails(new TokenAuthority());
        return authentication;
    }
}
