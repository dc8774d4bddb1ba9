package io.redress.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The webapps keep the number that lets a page run its own scripts in one place for all requests, so a request in between leaves a page whose
 * scripts the browser blocks. This gives each page the number that stands in its own header.
 */
class OwnNonce extends OncePerRequestFilter {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    /** Pages end in a slash; scripts, styles and pictures go straight through. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        nonce(response).ifPresent(nonce -> replaceIn(kept, nonce));
        kept.copyBodyToResponse();
    }

    private static Optional<String> nonce(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader("Content-Security-Policy")).map(IN_HEADER::matcher).filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static void replaceIn(ContentCachingResponseWrapper kept, String nonce) {
        var page = new String(kept.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        var own = IN_PAGE.matcher(page).replaceAll(Matcher.quoteReplacement("nonce=\"" + nonce + "\"")).getBytes(StandardCharsets.ISO_8859_1);
        kept.resetBuffer();
        try {
            kept.getOutputStream().write(own);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is sent yet", e);
        }
    }
}
