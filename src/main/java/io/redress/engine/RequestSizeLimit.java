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
 * Turns away what is too large for the engine's REST before any of it is read: the engine takes a whole upload into memory, several times over.
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
                counted(new CountedRequest(request), response, chain);
            }
        }

        /** Of what comes in pieces the size is known when somebody has begun to read it, who may take the end of it for a mistake of its own. */
        private static void counted(CountedRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
            try {
                chain.doFilter(request, new TellingTheSize(request, response));
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

    /** Whatever went wrong with a request that was too large, its size is the reason. */
    private static class TellingTheSize extends HttpServletResponseWrapper {

        private final CountedRequest request;

        TellingTheSize(CountedRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(honest(status));
        }

        @Override
        public void sendError(int status) throws IOException {
            super.sendError(honest(status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.sendError(honest(status), message);
        }

        private int honest(int status) {
            return request.tooLarge() && status >= SC_BAD_REQUEST ? SC_REQUEST_ENTITY_TOO_LARGE : status;
        }
    }
}
