package io.redress.identity.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.redress.identity.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at what an open operation is asked with: values are plain, never Java objects; who may not read values does not search or order by
 * them, in no nested query; and a body is JSON of a decent size that has one meaning only.
 */
public class RequestContent extends OncePerRequestFilter {

    private static final int LONGEST_BODY = 1024 * 1024;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final ObjectMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final Operations operations;
    private final Refuser refuser;

    public RequestContent(Operations operations, Refuser refuser) {
        this.operations = operations;
        this.refuser = refuser;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !EngineAddress.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var operation = operations.of(request);
        if (operation.isEmpty()) {
            refuser.refuse(request, response, HttpStatus.FORBIDDEN, "notOpen");
        } else if (isMultipart(request)) {
            passFiles(operation.get(), request, response, chain);
        } else if (WITHOUT_BODY.contains(request.getMethod())) {
            pass(operation.get(), MissingNode.getInstance(), request, response, chain);
        } else {
            passBody(operation.get(), request, response, chain);
        }
    }

    private void passFiles(Operation operation, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (operation.files()) {
            chain.doFilter(request, response);
        } else {
            refuser.refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "jsonOnly");
        }
    }

    private void passBody(Operation operation, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = KeptBody.atMost(LONGEST_BODY, request);
        if (kept.isEmpty()) {
            refuser.refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge", LONGEST_BODY);
        } else if (kept.get().body().length == 0) {
            pass(operation, MissingNode.getInstance(), kept.get(), response, chain);
        } else if (!isJson(request)) {
            refuser.refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "jsonOnly");
        } else {
            var body = read(kept.get());
            if (body.isEmpty()) {
                refuser.refuse(request, response, HttpStatus.BAD_REQUEST, "noJson");
            } else {
                pass(operation, body.get(), kept.get(), response, chain);
            }
        }
    }

    private void pass(Operation operation, JsonNode body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var said = new Said(body, request.getQueryString());
        if (said.typedObject()) {
            refuser.refuse(request, response, HttpStatus.BAD_REQUEST, "typedObject");
        } else if (said.anyOf(operation.without())) {
            refuser.refuse(request, response, HttpStatus.FORBIDDEN, "without", String.join(", ", operation.without()));
        } else if (!CurrentUser.required().mayReadPersonalData() && said.asksForValues()) {
            refuser.refuse(request, response, HttpStatus.FORBIDDEN, "values");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Nothing for what is no JSON, says a name twice, or goes on behind its end: two readers might read it in two ways. */
    private Optional<JsonNode> read(KeptBody request) throws IOException {
        try {
            return Optional.of(json.readTree(request.body()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return type(request).filter(type -> type.getType().equals("multipart")).isPresent();
    }

    private static boolean isJson(HttpServletRequest request) {
        return type(request).filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype).isPresent();
    }

    private static Optional<MediaType> type(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }
}
