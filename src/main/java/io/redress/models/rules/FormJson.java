package io.redress.models.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.models.ModelFile;
import io.redress.models.ModelLimits;
import java.io.IOException;
import java.util.Optional;

/** Parses forms, with limited nesting and without duplicate names. */
final class FormJson {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(ModelLimits.DEPTH).maxStringLength(ModelLimits.FILE_BYTES).build())
            .build());

    private FormJson() {}

    static JsonNode parse(ModelFile file) throws IOException {
        return JSON.readTree(file.content());
    }

    /** @return empty if it is not a form, which is its own problem */
    static Optional<JsonNode> read(ModelFile file) {
        try {
            return Optional.of(parse(file)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
