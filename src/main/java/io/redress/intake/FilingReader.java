package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.complaint.Filing;
import io.redress.shared.FieldProblem;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a filing from the JSON body and reports all its errors at once. */
@Component
class FilingReader {

    private static final String LANGUAGE = "language";

    private final ApiMessages messages;
    private final Validator validator;

    FilingReader(ApiMessages messages, Validator validator) {
        this.messages = messages;
        this.validator = validator;
    }

    /** @param language of the complainant if the body does not specify it; null if unknown */
    Filing read(JsonNode body, String language) {
        var binding = new Binding(messages);
        var filing = binding.bind(withLanguage(body, language), Filing.class);
        var problems = Stream.concat(binding.problems().stream(), brokenRules(filing, binding.problems())).toList();
        if (!problems.isEmpty()) {
            throw ApiException.invalid(problems);
        }
        return filing;
    }

    private static JsonNode withLanguage(JsonNode body, String language) {
        return body instanceof ObjectNode object && !object.hasNonNull(LANGUAGE) ? object.put(LANGUAGE, language) : body;
    }

    /** Unreadable fields count as missing during validation, so violations on them are dropped. */
    private Stream<FieldProblem> brokenRules(Filing filing, List<FieldProblem> unreadable) {
        return filing == null ? Stream.empty()
                : Violations.of(new ConstraintViolationException(validator.validate(filing))).stream()
                        .filter(broken -> unreadable.stream().noneMatch(problem -> problem.field().startsWith(broken.field())));
    }
}
