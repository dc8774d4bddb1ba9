package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form, which says why. */
@Component
class AfterRefusal implements AuthenticationFailureHandler {

    static final String REFUSAL = AfterRefusal.class.getName();

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var until = refusal instanceof PasswordSignIn.LockedUntil locked ? locked.until().toString() : "";
        request.getSession().setAttribute(REFUSAL, until);
        response.sendRedirect(request.getContextPath() + "/login?error");
    }
}
