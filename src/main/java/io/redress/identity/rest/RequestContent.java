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
 * Validates the content of a permitted operation: values are primitive, never Java objects; callers who may not read values cannot filter or sort by
 * them, not even in nested queries; and the body is JSON of limited size that is unambiguous.
 */
public class RequestContent extends OncePerRequestFilter {

    private static final int MAX_BODY = 1024 * 1024;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final ObjectMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final Operations operations;
    private final ErrorResponseWriter refusals;

    public RequestContent(Operations operations, ErrorResponseWriter refusals) {
        this.operations = operations;
        this.refusals = refusals;
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
            refusals.refuse(request, response, HttpStatus.FORBIDDEN, "notOpen");
        } else if (isMultipart(request)) {
            handleMultipart(operation.get(), request, response, chain);
        } else if (WITHOUT_BODY.contains(request.getMethod())) {
            handle(operation.get(), MissingNode.getInstance(), request, response, chain);
        } else {
            handleBody(operation.get(), request, response, chain);
        }
    }

    private void handleMultipart(Operation operation, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (operation.files()) {
            chain.doFilter(request, response);
        } else {
            refusals.refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "jsonOnly");
        }
    }

    private void handleBody(Operation operation, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cached = CachedBodyRequest.atMost(MAX_BODY, request);
        if (cached.isEmpty()) {
            refusals.refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge", MAX_BODY);
        } else if (cached.get().body().length == 0) {
            handle(operation, MissingNode.getInstance(), cached.get(), response, chain);
        } else if (!isJson(request)) {
            refusals.refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "jsonOnly");
        } else {
            var body = read(cached.get());
            if (body.isEmpty()) {
                refusals.refuse(request, response, HttpStatus.BAD_REQUEST, "noJson");
            } else {
                handle(operation, body.get(), cached.get(), response, chain);
            }
        }
    }

    private void handle(Operation operation, JsonNode body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var fields = new RequestFields(body, request.getQueryString());
        if (fields.typedObject()) {
            refusals.refuse(request, response, HttpStatus.BAD_REQUEST, "typedObject");
        } else if (fields.anyOf(operation.without())) {
            refusals.refuse(request, response, HttpStatus.FORBIDDEN, "without", String.join(", ", operation.without()));
        } else if (!CurrentUser.required().mayReadPersonalData() && fields.asksForValues()) {
            refusals.refuse(request, response, HttpStatus.FORBIDDEN, "values");
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Empty for content that is not JSON, repeats a name, or continues after the end of the document, since two parsers might read it differently.
     */
    private Optional<JsonNode> read(CachedBodyRequest request) throws IOException {
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
