package io.redress.intake;

import jakarta.servlet.http.HttpServletRequest;

/** The tracking token of a request: in the URL, as printed in letters, or in a header, which is kept out of logs. */
final class TrackingTokenResolver {

    static final String HEADER = "X-Tracking-Token";
    static final String PARAMETER = "token";

    private TrackingTokenResolver() {}

    static String of(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        return header != null ? header : request.getParameter(PARAMETER);
    }
}
