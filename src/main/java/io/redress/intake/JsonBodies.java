package io.redress.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Parses untrusted JSON: limits length and depth, and accepts only strict syntax. */
@Component
class JsonBodies {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_NUMBER_LENGTH = 100;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH).maxNameLength(MAX_NAME_LENGTH).maxNumberLength(MAX_NUMBER_LENGTH).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final IntakeSettings settings;

    JsonBodies(IntakeSettings settings) {
        this.settings = settings;
    }

    JsonNode of(HttpServletRequest request) throws IOException {
        requireUtf8(request.getContentType());
        return read(request.getInputStream());
    }

    JsonNode read(InputStream body) throws IOException {
        int limit = (int) settings.maxBody().toBytes();
        var bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ApiException(HttpStatus.PAYLOAD_TOO_LARGE, "problem.body-too-large", settings.maxBody().toKilobytes());
        }
        return parse(bytes);
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        try {
            var body = json.readTree(bytes);
            if (body.isMissingNode()) {
                throw new ApiException(HttpStatus.BAD_REQUEST, "problem.json", 1, 1);
            }
            return body;
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new ApiException(HttpStatus.BAD_REQUEST, "problem.json", where == null ? 1 : where.getLineNr(), where == null ? 1 : where.getColumnNr());
        } catch (IOException e) {
            throw new ApiException(HttpStatus.BAD_REQUEST, "problem.charset");
        }
    }

    /** Returns the same bytes for equal JSON, regardless of whitespace and order. */
    byte[] canonical(JsonNode body) {
        try {
            return json.writeValueAsBytes(json.treeToValue(body, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON that was read cannot be written", e);
        }
    }

    private static void requireUtf8(String contentType) {
        try {
            var charset = contentType == null ? null : MediaType.parseMediaType(contentType).getCharset();
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                throw new ApiException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "problem.charset");
            }
        } catch (IllegalArgumentException e) {
            throw new ApiException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "problem.charset");
        }
    }
}
