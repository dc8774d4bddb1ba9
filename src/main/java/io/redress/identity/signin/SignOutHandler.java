package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Logs the user out of our pages and the webapps at once; a webapp then redirects to the login form by itself. The browser is told to clear its
 * storage, where Tasklist keeps drafts of forms; browsers obey over HTTPS and on localhost.
 */
@Component
class SignOutHandler implements LogoutHandler, LogoutSuccessHandler {

    private static final String CLEAR_SITE_DATA = "Clear-Site-Data";

    private final SignInRecord record;

    SignOutHandler(SignInRecord record) {
        this.record = record;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        if (who != null) {
            record.add(who, SignInRecord.Outcome.SIGNED_OUT);
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        response.setHeader(CLEAR_SITE_DATA, "\"storage\"");
        if (Paths.webappSignOut(request)) {
            response.setStatus(HttpServletResponse.SC_OK);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?out");
        }
    }
}
