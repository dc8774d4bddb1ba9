package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Passes the user of our login page to the webapps, which refer to this class by name. */
public class WebappUser extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return CurrentUser.get().map(WebappUser::result).orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult result(CurrentUser user) {
        var result = AuthenticationResult.successful(user.id());
        result.setGroups(List.copyOf(user.groups()));
        return result;
    }
}
