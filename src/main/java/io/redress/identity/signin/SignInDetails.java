package io.redress.identity.signin;

import io.redress.identity.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The origin of a sign-in attempt: the address, and the secret of the device, which an attacker does not have. */
class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String device;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.device = KnownDevices.secretIn(request);
    }

    /** Null if the device sends none; API clients never do. */
    static String deviceOf(Authentication attempt) {
        return attempt.getDetails() instanceof SignInDetails from ? from.device : null;
    }

    static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? ClientAddress.of(details.getRemoteAddress()) : "";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SignInDetails that && Objects.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), device);
    }
}
