package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Admits only the canonical form of a path. Access rules match the path as it was sent, while the server decodes it; a letter encoded as {@code %65}
 * would make the two differ, so it is rejected, as are double slashes, semicolons and encoded slashes.
 */
@Component
class CanonicalPaths extends StrictHttpFirewall {

    private static final Pattern NEEDLESSLY_ENCODED = Pattern.compile("%(?:2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF])");

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (NEEDLESSLY_ENCODED.matcher(request.getRequestURI()).find()) {
            throw new RequestRejectedException("The path encodes letters, digits, dots, dashes or underscores");
        }
        return super.getFirewalledRequest(request);
    }
}
