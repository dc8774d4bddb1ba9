package io.redress.identity.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Puts the headers of all answers on what is refused outside our filters: before any of them by the server itself, which cannot read a
 * request, and by {@link OddRequests}.
 */
class HeadersOfErrors extends ValveBase {

    private static final int FIRST_ERROR = 400;

    HeadersOfErrors() {
        super(true);
    }

    static void put(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** An answer that the server has refused by now is written further in, and sent at once. */
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
