package io.redress.models.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.models.ExpressionCheck;
import io.redress.models.ModelFile;
import io.redress.models.ModelLimits;
import io.redress.models.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All rules for a form, as far as the server evaluates it. */
public final class FormRules {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(ModelLimits.DEPTH).maxStringLength(ModelLimits.FILE_BYTES).build())
            .build());

    private final ExpressionCheck expressions;

    public FormRules(ExpressionCheck expressions) {
        this.expressions = expressions;
    }

    public List<Problem> problems(ModelFile file) {
        try {
            var form = JSON.readTree(file.content());
            return form.isObject() ? in(file.name(), form, "").distinct().toList() : List.of(Problem.of(file.name(), "", "notAForm"));
        } catch (IOException e) {
            return List.of(Problem.of(file.name(), "", "unreadableForm", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private Stream<Problem> in(String file, JsonNode node, String around) {
        var id = node.path("key").asText(node.path("id").asText(around));
        if (node.isTextual()) {
            return text(file, node.asText(), around);
        }
        return StreamSupport.stream(node.spliterator(), false).flatMap(child -> in(file, child, id));
    }

    /** Forms treat text that begins with an equals sign as FEEL. */
    private Stream<Problem> text(String file, String text, String element) {
        return text.startsWith("=") ? expressions.feel(text.substring(1))
                .map(why -> Problem.of(file, element, "formExpression", Excerpt.of(text), why)).stream() : Stream.of();
    }
}
