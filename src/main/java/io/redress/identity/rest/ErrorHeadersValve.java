package io.redress.identity.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Adds the common security headers to error responses that bypass our filters: those of the server itself, which rejects unreadable requests before
 * any filter runs, and those of {@link MalformedRequestHandler}.
 */
class ErrorHeadersValve extends ValveBase {

    private static final int FIRST_ERROR = 400;

    ErrorHeadersValve() {
        super(true);
    }

    static void put(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * A request that the server has already rejected is answered further down the pipeline and committed at once, so headers are set before as well.
     */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        putOnErrors(response);
        getNext().invoke(request, response);
        putOnErrors(response);
    }

    private static void putOnErrors(Response response) {
        if (response.getStatus() >= FIRST_ERROR && !response.isCommitted() && !response.containsHeader("X-Content-Type-Options")) {
            put(response);
        }
    }
}
