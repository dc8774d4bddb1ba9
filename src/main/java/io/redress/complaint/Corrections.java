package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the complainant and the subject in a case file. The previous values are kept in the timeline. */
@Service
public class Corrections {

    /** The kind of the entry; its data is {@code changes[]} with {@code field}, {@code before} and {@code after}. */
    public static final String KIND = "CORRECTED";

    private final ComplaintTable table;
    private final CaseTimeline timeline;
    private final Validator validator;
    private final ObjectMapper json;

    Corrections(ComplaintTable table, CaseTimeline timeline, Validator validator, ObjectMapper json) {
        this.table = table;
        this.timeline = timeline;
        this.validator = validator;
        this.json = json;
    }

    private record Change(String field, String before, String after) {}

    @Transactional(readOnly = true)
    public Particulars of(Reference reference) {
        return Particulars.of(table.find(reference).orElseThrow(() -> new ComplaintNotFoundException(reference)).filing());
    }

    /**
     * Letters written from now on use the corrected values; those written before do not change.
     *
     * @param correction receives the current values, which are locked against concurrent changes
     * @param actor user id
     * @return whether anything has changed
     * @throws ConstraintViolationException if the case file would be incomplete or out of range; violations that existed before are ignored
     */
    @Transactional
    public boolean correct(Reference reference, UnaryOperator<Particulars> correction, String actor) {
        var filing = table.lock(reference).orElseThrow(() -> new ComplaintNotFoundException(reference)).filing();
        var before = Particulars.of(filing);
        var corrected = correction.apply(before).in(filing);
        requireValid(corrected, filing);
        var changes = changes(before, Particulars.of(corrected));
        if (changes.isEmpty()) {
            return false;
        }
        table.correct(reference, corrected);
        timeline.record(reference, actor, KIND, Map.of("changes", changes));
        return true;
    }

    private void requireValid(Filing corrected, Filing before) {
        Set<String> known = validator.validate(before).stream().map(Corrections::text).collect(Collectors.toSet());
        var violations = validator.validate(corrected).stream().filter(violation -> !known.contains(text(violation))).collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private static String text(ConstraintViolation<Filing> violation) {
        return violation.getPropertyPath() + " " + violation.getMessageTemplate() + " " + violation.getInvalidValue();
    }

    private List<Change> changes(Particulars before, Particulars after) {
        var old = values(before);
        var now = values(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((field, value) -> {
            if (!Objects.equals(value, now.get(field))) {
                changes.add(new Change(field, value, now.get(field)));
            }
        });
        return changes;
    }

    /** Keyed by the field names in the body of a complaint. */
    private Map<String, String> values(Particulars particulars) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", particulars.language());
        add(values, "complainant.", json.valueToTree(particulars.complainant()));
        add(values, "subject.", json.valueToTree(particulars.subject()));
        return values;
    }

    private static void add(Map<String, String> values, String prefix, JsonNode record) {
        record.properties().forEach(field -> values.put(prefix + field.getKey(), field.getValue().isNull() ? null : field.getValue().isValueNode()
                ? field.getValue().asText() : field.getValue().toString()));
    }
}
