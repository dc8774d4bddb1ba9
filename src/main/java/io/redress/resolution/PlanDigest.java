package io.redress.resolution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.redress.complaint.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The canonical form of a plan and of its requirement, and their digests. The canonical form is JSON in UTF-8 without white space, with sorted
 * property names, amounts as text with the decimals of their currency, times in UTC, and null for missing values. Free text is included as the
 * digest of a salt and its own canonical form, so that it can be erased together with the salt.
 */
final class PlanDigest {

    private static final ObjectMapper JSON = JsonMapper.builder().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true).build();

    private PlanDigest() {}

    /** The content that is stored in the database and digested. */
    static String content(Reference reference, int version, PlanDraft draft, Instant plannedAt, String wordsDigest) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("dueDate", draft.dueDate() == null ? null : draft.dueDate().toString());
        content.put("plannedAt", plannedAt.toString());
        content.put("plannedBy", draft.plannedBy());
        content.put("reference", reference.value());
        content.put("remedies", draft.remedies().stream().map(PlanDigest::content).toList());
        content.put("version", version);
        content.put("words", wordsDigest);
        return canonical(content);
    }

    private static Map<String, Object> content(PlannedRemedy remedy) {
        Map<String, Object> content = new TreeMap<>();
        content.put("amount", remedy.money() == null ? null : remedy.money().amount().toPlainString());
        content.put("code", remedy.code());
        content.put("currency", remedy.money() == null ? null : remedy.money().currency());
        content.put("kind", remedy.kind().name());
        return content;
    }

    static String content(Requirement requirement) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("decision", requirement.decision());
        content.put("decisionVersion", requirement.decisionVersion());
        content.put("levels", requirement.levels());
        content.put("rate", text(requirement.conversion().rate()));
        content.put("rateDate", requirement.conversion().rateDate());
        content.put("rules", requirement.rules());
        content.put("value", text(requirement.conversion().value()));
        return canonical(content);
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    static String ofWords(String salt, PlanFreeText words) {
        return DigestUtils.sha256Hex(salt + canonical(words.canonical()));
    }

    /** The digest of a plan chained with its requirement. */
    static String chained(String planDigest, String requirementContent) {
        return DigestUtils.sha256Hex(planDigest + requirementContent);
    }

    static String canonical(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and texts can be written as JSON", e);
        }
    }

    static <T> T read(String canonical, Class<T> type) {
        try {
            return JSON.readValue(canonical, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("This is not what PlanDigest writes: " + canonical, e);
        }
    }

    static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
