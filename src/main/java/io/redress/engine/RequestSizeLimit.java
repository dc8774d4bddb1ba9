package io.redress.engine;

import io.redress.models.ModelLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests that are too large for the REST API of the engine before any of the content is read: the engine loads a whole upload into
 * memory, several times over.
 */
@Component
class RequestSizeLimit extends FilterRegistrationBean<RequestSizeLimit.Door> {

    private static final Logger LOG = LoggerFactory.getLogger(RequestSizeLimit.class);

    static final int BYTES = ModelLimits.DEPLOYMENT_BYTES + 100_000;

    RequestSizeLimit() {
        super(new Door());
        addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
    }

    static class Door extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getContentLengthLong() > BYTES) {
                refuse(response);
            } else if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
                chain.doFilter(request, response);
            } else {
                filterChunked(new SizeLimitedRequest(request), response, chain);
            }
        }

        /**
         * The size of a chunked request is known only once it is being read, and the reader may take the premature end for an error of its own.
         */
        private static void filterChunked(SizeLimitedRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, new OversizeStatusResponse(request, response));
            } catch (IOException | ServletException | RuntimeException e) {
                if (!request.tooLarge() || response.isCommitted()) {
                    throw e;
                }
                LOG.debug("A request in pieces was too large", e);
                response.resetBuffer();
                refuse(response);
            }
        }

        private static void refuse(HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write("{\"type\":\"InvalidRequestException\",\"message\":\"The request is larger than " + BYTES
                    + " bytes. Deploy fewer or smaller files.\"}");
        }
    }

    /** Reports the size as the reason of any failure of a request that was too large. */
    private static class OversizeStatusResponse extends HttpServletResponseWrapper {

        private final SizeLimitedRequest request;

        OversizeStatusResponse(SizeLimitedRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(effectiveStatus(status));
        }

        @Override
        public void sendError(int status) throws IOException {
            super.sendError(effectiveStatus(status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.sendError(effectiveStatus(status), message);
        }

        private int effectiveStatus(int status) {
            return request.tooLarge() && status >= SC_BAD_REQUEST ? SC_REQUEST_ENTITY_TOO_LARGE : status;
        }
    }
}
