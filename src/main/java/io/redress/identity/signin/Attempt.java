package io.redress.identity.signin;

import io.redress.identity.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody tries to sign in: the address, and the secret of the device, which a stranger does not have. */
class Attempt extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String device;

    Attempt(HttpServletRequest request) {
        super(request);
        this.device = KnownDevices.secretIn(request);
    }

    /** Null where the device shows none; programs never do. */
    static String deviceOf(Authentication attempt) {
        return attempt.getDetails() instanceof Attempt from ? from.device : null;
    }

    static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? ClientAddress.of(details.getRemoteAddress()) : "";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Attempt that && Objects.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), device);
    }
}
