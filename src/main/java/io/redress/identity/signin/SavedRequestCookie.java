package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Saves the page requested before login in a cookie instead of a session. */
class SavedRequestCookie extends CookieRequestCache {

    /** Longer URLs would not fit into a header; they are not saved, and the user requests the page again after login. */
    private static final int MAX_LENGTH = 2_000;

    SavedRequestCookie() {
        setRequestMatcher(SavedRequestCookie::isPage);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    private static boolean isPage(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET") && !Paths.webappCall(request) && !Paths.asset(request)
                && request.getRequestURL().length() + (query == null ? 0 : query.length()) <= MAX_LENGTH;
    }
}
