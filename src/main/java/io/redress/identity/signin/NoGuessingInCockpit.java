package io.redress.identity.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit searches the database past the engine's queries, so the engine cannot refuse there to search by the value of a variable to those who
 * may not read values.
 */
class NoGuessingInCockpit extends OncePerRequestFilter {

    private static final String VARIABLES = "variables";

    private final ObjectMapper json;

    NoGuessingInCockpit(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CurrentUser.get().filter(user -> !user.mayReadPersonalData()).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new KeptBody(request);
        if (request.getParameterMap().keySet().stream().anyMatch(name -> name.equalsIgnoreCase(VARIABLES)) || asksByValue(kept)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(kept, response);
        }
    }

    /** What is no JSON asks for nothing, and is refused further on. */
    private boolean asksByValue(KeptBody request) {
        try {
            return json.readTree(request.body()).findValues(VARIABLES).stream().anyMatch(NoGuessingInCockpit::isGiven);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGiven(JsonNode variables) {
        return !variables.isNull() && !variables.isEmpty() || variables.isValueNode() && !variables.isNull();
    }
}
