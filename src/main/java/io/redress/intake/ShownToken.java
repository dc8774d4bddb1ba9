package io.redress.intake;

import jakarta.servlet.http.HttpServletRequest;

/** The tracking token that a request shows: in the address, as letters print it, or in a header, where no log keeps it. */
final class ShownToken {

    static final String HEADER = "X-Tracking-Token";
    static final String PARAMETER = "token";

    private ShownToken() {}

    static String of(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        return header != null ? header : request.getParameter(PARAMETER);
    }
}
