package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Redirects to the saved request, or else to the user's start page. */
@Component
class SignInSuccessHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KnownDevices devices;

    SignInSuccessHandler(KnownDevices devices) {
        this.devices = devices;
        setRequestCache(new SavedRequestCookie());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        devices.remember(request, response, authentication.getName());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var user = CurrentUser.required();
        return user.isWorking() && !user.isAdministrator() ? "/camunda/app/tasklist/" : "/camunda/app/welcome/";
    }
}
