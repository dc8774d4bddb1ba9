package io.redress.resolution;

import io.redress.complaint.Personal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The free text of a plan, possibly personal data: it can be erased, and the plan's digest still proves the rest. Each may be null. */
@Personal
public record PlanFreeText(String measures, String owner, String remarks, String reasons) {

    static final PlanFreeText ERASED = new PlanFreeText(null, null, null, null);

    Map<String, Object> canonical() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("measures", measures);
        words.put("owner", owner);
        words.put("reasons", reasons);
        words.put("remarks", remarks);
        return words;
    }
}
