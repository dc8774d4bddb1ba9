package io.redress.identity.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.rest.ErrorResponseWriter;
import io.redress.identity.rest.Operations;
import io.redress.shared.ProblemDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers refused API requests with problem details in the common format and in the caller's language, without redirects and sessions. */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler, ErrorResponseWriter {

    private final ObjectMapper json;
    private final MessageSource messages;

    ProblemResponses(ObjectMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) throws IOException {
        if (refusal instanceof TooManyAttemptsException tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "tooMany", tooMany.seconds());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Redress\", charset=\"UTF-8\"");
            write(request, response, HttpStatus.UNAUTHORIZED, refusal instanceof BadCredentialsException ? "wrong" : "signIn");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException {
        var result = refusal instanceof AuthorizationDeniedException denied ? denied.getAuthorizationResult() : null;
        write(request, response, HttpStatus.FORBIDDEN,
                result instanceof AccessRules.NeedsPassword ? "password" : result instanceof Operations.NotOpen ? "notOpen" : "forbidden");
    }

    @Override
    public void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason, Object... details)
            throws IOException {
        write(request, response, status, reason, details);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason, Object... details)
            throws IOException {
        var detail = messages.getMessage("identity.problem." + reason, details, language(request));
        var problem = ProblemDocument.of(status, detail, List.of());
        problem.setInstance(address(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    /** A malformed URI cannot be quoted. */
    private static URI address(HttpServletRequest request) {
        try {
            return new URI(request.getRequestURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Defaults to English rather than to the server's locale if the caller states no preference. */
    private static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : request.getLocale();
    }
}
