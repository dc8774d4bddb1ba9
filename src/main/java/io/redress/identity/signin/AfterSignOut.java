package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Ends everything at once, whether the button was on our page or in a webapp, which then goes to the form by itself. */
@Component
class AfterSignOut implements LogoutHandler, LogoutSuccessHandler {

    private final SignInRecord record;

    AfterSignOut(SignInRecord record) {
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
        if (Paths.webappSignOut(request)) {
            response.setStatus(HttpServletResponse.SC_OK);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?out");
        }
    }
}
