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
 * The webapps store the CSP nonce in one place for all requests, so a concurrent request leaves a page whose scripts the browser blocks. This filter
 * replaces the nonce in each page with the one in the page's own header.
 */
class RequestNonce extends OncePerRequestFilter {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    /** Pages end in a slash; scripts, styles and images pass through unchanged. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        nonce(response).ifPresent(nonce -> replaceIn(buffered, nonce));
        buffered.copyBodyToResponse();
    }

    private static Optional<String> nonce(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader("Content-Security-Policy")).map(IN_HEADER::matcher).filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static void replaceIn(ContentCachingResponseWrapper buffered, String nonce) {
        var page = new String(buffered.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        var updated = IN_PAGE.matcher(page).replaceAll(Matcher.quoteReplacement("nonce=\"" + nonce + "\"")).getBytes(StandardCharsets.ISO_8859_1);
        buffered.resetBuffer();
        try {
            buffered.getOutputStream().write(updated);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is sent yet", e);
        }
    }
}
