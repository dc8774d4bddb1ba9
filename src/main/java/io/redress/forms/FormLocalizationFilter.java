package io.redress.forms;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Serves forms to Tasklist in the language that the browser requests. */
final class FormLocalizationFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FormLocalizationFilter.class);
    private static final Pattern FORM = Pattern.compile(".*/(task/[^/]+/deployed-form|process-definition/.+/deployed-start-form)");
    private static final List<String> LANGUAGES = List.of("en", "zh");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException,
            ServletException {
        if (request instanceof HttpServletRequest http && FORM.matcher(http.getRequestURI()).matches()) {
            localize(http, (HttpServletResponse) response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void localize(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException,
            ServletException {
        ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffer);
        Locale locale = requestedLocale(request);
        response.addHeader("Vary", "Accept-Language");
        if (isForm(buffer) && !locale.equals(Locale.ENGLISH)) {
            rewrite(buffer, locale);
        }
        buffer.copyBodyToResponse();
    }

    private boolean isForm(ContentCachingResponseWrapper response) {
        String type = response.getContentType();
        return response.getStatus() == HttpServletResponse.SC_OK && type != null && type.startsWith("application/json");
    }

    /** The first language in the list of the browser that the forms support; English if there is no list. */
    private Locale requestedLocale(HttpServletRequest request) {
        List<Locale> requested = request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return requested.stream().map(Locale::getLanguage).filter(LANGUAGES::contains).findFirst().map(Locale::new)
                .orElse(Locale.ENGLISH);
    }

    /** A form that cannot be read is passed on unchanged: Tasklist gives the best description of the problem. */
    private void rewrite(ContentCachingResponseWrapper buffer, Locale locale) throws IOException {
        try {
            String form = FormLocalization.localize(new String(buffer.getContentAsByteArray(), StandardCharsets.UTF_8), locale);
            buffer.resetBuffer();
            buffer.setHeader("Content-Language", locale.getLanguage());
            buffer.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            LOG.warn("A form stays untranslated: {}", e.getMessage());
        }
    }
}
