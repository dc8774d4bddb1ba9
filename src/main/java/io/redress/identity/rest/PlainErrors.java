package io.redress.identity.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST tells in its errors which classes it is made of. The message stays, and so do the few types that clients know from the
 * engine's documentation and tell apart; names of classes and traces go.
 */
public class PlainErrors extends OncePerRequestFilter {

    private static final String TYPE = "type";
    private static final String MESSAGE = "message";
    private static final String ANY = "RestException";
    private static final Set<String> DOCUMENTED = Set.of(ANY, "AuthorizationException", "InvalidRequestException", "ParseException");

    private final ObjectMapper json;

    public PlainErrors(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !EngineAddress.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new KeptErrors(response);
        chain.doFilter(request, kept);
        var error = kept.error();
        if (error.length > 0) {
            var plain = plain(error);
            response.setContentLength(plain.length);
            response.getOutputStream().write(plain);
        }
    }

    private byte[] plain(byte[] error) throws IOException {
        try {
            if (json.readTree(error) instanceof ObjectNode object) {
                if (object.hasNonNull(TYPE) && !DOCUMENTED.contains(object.get(TYPE).asText())) {
                    object.put(TYPE, ANY);
                }
                if (object.hasNonNull(MESSAGE)) {
                    object.put(MESSAGE, ClassNames.takenOutOf(object.get(MESSAGE).asText()));
                }
                return json.writeValueAsBytes(object);
            }
        } catch (JsonProcessingException e) {
            logger.debug("An error that is no JSON is passed on without names of classes", e);
        }
        return ClassNames.takenOutOf(new String(error, java.nio.charset.StandardCharsets.UTF_8)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
