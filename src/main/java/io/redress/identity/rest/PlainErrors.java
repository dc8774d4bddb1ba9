package io.redress.identity.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.identity.ErrorCodes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST tells in its errors which classes it is made of. The message stays, and so do the few types that clients know from the
 * engine's documentation and tell apart; names of classes and traces go. Where somebody else was faster, or a refusal of ours says so by its code
 * ({@link ErrorCodes}), the status says it as well.
 */
public class PlainErrors extends OncePerRequestFilter {

    private static final String TYPE = "type";
    private static final String MESSAGE = "message";
    private static final String ANY = "RestException";
    private static final Set<String> DOCUMENTED = Set.of(ANY, "AuthorizationException", "InvalidRequestException", "ParseException");

    private static final String CODE = "code";

    private final ObjectMapper json;
    private final MessageSource messages;

    public PlainErrors(ObjectMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
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
            var plain = plain(error, response);
            response.setContentLength(plain.length);
            response.getOutputStream().write(plain);
        }
    }

    private byte[] plain(byte[] error, HttpServletResponse response) throws IOException {
        try {
            if (json.readTree(error) instanceof ObjectNode object) {
                sayWhatTheCodeMeans(object, response);
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

    private void sayWhatTheCodeMeans(ObjectNode error, HttpServletResponse response) {
        var code = error.path(CODE).asInt();
        if (code == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            error.put(MESSAGE, messages.getMessage("identity.problem.faster", null, LocaleContextHolder.getLocale()));
        } else if (ErrorCodes.status(code) > 0) {
            response.setStatus(ErrorCodes.status(code));
        }
    }
}
