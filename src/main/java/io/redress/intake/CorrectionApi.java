package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.complaint.Corrections;
import io.redress.complaint.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code PATCH /api/complaints/{reference}}: a merge patch (RFC 7396) of the correctable fields; described in docs/api.md. */
@RestController
@RequestMapping("/api/complaints/{reference}")
class CorrectionApi {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final CaseFileAccess access;
    private final Corrections corrections;
    private final JsonBodies bodies;
    private final ApiMessages messages;
    private final ObjectMapper json;

    CorrectionApi(CaseFileAccess access, Corrections corrections, JsonBodies bodies, ApiMessages messages, ObjectMapper json) {
        this.access = access;
        this.corrections = corrections;
        this.bodies = bodies;
        this.messages = messages;
        this.json = json;
    }

    @PatchMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String reference, HttpServletRequest request) throws IOException {
        var visit = access.toCorrect(reference, Caller.current());
        var patch = bodies.of(request);
        corrections.correct(visit.reference(), now -> bound(merged(json.valueToTree(now), patch)), visit.actor());
    }

    private Particulars bound(JsonNode merged) {
        var binding = new Binding(messages);
        var particulars = binding.bind(merged, Particulars.class);
        if (!binding.problems().isEmpty()) {
            throw ApiException.invalid(binding.problems());
        }
        return particulars;
    }

    /** Null removes a value, an object is merged into the existing one, anything else replaces it. */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merged(result.path(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
