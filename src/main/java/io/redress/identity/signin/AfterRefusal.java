package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form, which says why; whoever fails leaves no session behind. */
@Component
class AfterRefusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var wait = refusal instanceof TooManyGuesses tooMany ? "&wait=" + tooMany.seconds() : "";
        response.sendRedirect(request.getContextPath() + "/login?error" + wait);
    }
}
