package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.complaint.Filing;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a filing of the JSON body, and tells everything that is wrong with it at once. */
@Component
class FilingReader {

    private static final String LANGUAGE = "language";

    private final Wording wording;
    private final Validator validator;

    FilingReader(Wording wording, Validator validator) {
        this.wording = wording;
        this.validator = validator;
    }

    /** @param language of the complainant where the body does not name it; null where it is not known either */
    Filing read(JsonNode body, String language) {
        var binding = new Binding(wording);
        var filing = binding.bind(withLanguage(body, language), Filing.class);
        var problems = Stream.concat(binding.problems().stream(), brokenRules(filing, binding.problems())).toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return filing;
    }

    private static JsonNode withLanguage(JsonNode body, String language) {
        return body instanceof ObjectNode object && !object.hasNonNull(LANGUAGE) ? object.put(LANGUAGE, language) : body;
    }

    /** What cannot be read counts as missing to the rules, so they keep silent about it. */
    private Stream<FieldProblem> brokenRules(Filing filing, List<FieldProblem> unreadable) {
        return filing == null ? Stream.empty()
                : Violations.of(new ConstraintViolationException(validator.validate(filing))).stream()
                        .filter(broken -> unreadable.stream().noneMatch(problem -> problem.field().startsWith(broken.field())));
    }
}
