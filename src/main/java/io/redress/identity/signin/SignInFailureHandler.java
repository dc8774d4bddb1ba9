package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Redirects to the login form, which shows the reason; a failed sign-in leaves no session behind. */
@Component
class SignInFailureHandler implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var wait = refusal instanceof TooManyAttemptsException tooMany ? "&wait=" + tooMany.seconds() : "";
        response.sendRedirect(request.getContextPath() + "/login?error" + wait);
    }
}
