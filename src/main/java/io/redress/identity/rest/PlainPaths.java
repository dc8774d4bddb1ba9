package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * One way to write an address. What decides who may enter looks at the path as it was sent, the server at the path as it decodes it; a letter
 * written as {@code %65} would tell them two different things, so it is refused as double slashes, semicolons and encoded slashes are.
 */
@Component
class PlainPaths extends StrictHttpFirewall {

    private static final Pattern NEEDLESSLY_ENCODED = Pattern.compile("%(?:2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF])");

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (NEEDLESSLY_ENCODED.matcher(request.getRequestURI()).find()) {
            throw new RequestRejectedException("The path encodes letters, digits, dots, dashes or underscores");
        }
        return super.getFirewalledRequest(request);
    }
}
