package io.redress.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in a program by the bearer token of a user who is still in the directory. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Directory directory;
    private final Problem problem;

    BearerFilter(ApiTokens tokens, Directory directory, Problem problem) {
        this.tokens = tokens;
        this.directory = directory;
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
        var user = tokens.userOf(header.substring(SCHEME.length()).strip()).filter(directory::knows);
        if (user.isEmpty()) {
            problem.commence(request, response, new BadCredentialsException("The token is unknown or has expired"));
            return;
        }
        var groups = AuthorityUtils.createAuthorityList(directory.groupsOf(user.get()));
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user.get(), null, groups)));
        chain.doFilter(request, response);
    }
}
