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
 * Removes class names and stack traces from the errors of the engine's REST API. The message stays, and so do the few types that are documented and
 * that clients distinguish. On an optimistic locking failure, or where an exception carries one of our own codes ({@link ErrorCodes}), the HTTP
 * status is set accordingly.
 */
public class ErrorSanitizingFilter extends OncePerRequestFilter {

    private static final String TYPE = "type";
    private static final String MESSAGE = "message";
    private static final String ANY = "RestException";
    private static final Set<String> DOCUMENTED = Set.of(ANY, "AuthorizationException", "InvalidRequestException", "ParseException");

    private static final String CODE = "code";

    private final ObjectMapper json;
    private final MessageSource messages;

    public ErrorSanitizingFilter(ObjectMapper json, MessageSource messages) {
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
        var buffered = new BufferedErrorResponse(response);
        chain.doFilter(request, buffered);
        var error = buffered.error();
        if (error.length > 0) {
            var sanitized = sanitize(error, response);
            response.setContentLength(sanitized.length);
            response.getOutputStream().write(sanitized);
        }
    }

    private byte[] sanitize(byte[] error, HttpServletResponse response) throws IOException {
        try {
            if (json.readTree(error) instanceof ObjectNode object) {
                applyErrorCode(object, response);
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

    private void applyErrorCode(ObjectNode error, HttpServletResponse response) {
        var code = error.path(CODE).asInt();
        if (code == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            error.put(MESSAGE, messages.getMessage("identity.problem.faster", null, LocaleContextHolder.getLocale()));
        } else if (ErrorCodes.status(code) > 0) {
            response.setStatus(ErrorCodes.status(code));
        }
    }
}
