package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** The page that somebody wanted before he was sent to the form, kept in a cookie of his own instead of a session. */
class WantedPage extends CookieRequestCache {

    /** What is longer would not fit into a header; who asks for it signs in and asks again. */
    private static final int LONGEST = 2_000;

    WantedPage() {
        setRequestMatcher(WantedPage::isPage);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    private static boolean isPage(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET") && !Paths.webappCall(request) && !Paths.asset(request)
                && request.getRequestURL().length() + (query == null ? 0 : query.length()) <= LONGEST;
    }
}
