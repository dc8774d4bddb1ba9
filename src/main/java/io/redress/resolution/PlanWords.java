package io.redress.resolution;

import java.util.LinkedHashMap;
import java.util.Map;

/** The free text of a plan, which may be personal: it can be erased, and the plan's digest still proves all else. Each may be null. */
public record PlanWords(String measures, String owner, String remarks, String reasons) {

    static final PlanWords ERASED = new PlanWords(null, null, null, null);

    Map<String, Object> canonical() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("measures", measures);
        words.put("owner", owner);
        words.put("reasons", reasons);
        words.put("remarks", remarks);
        return words;
    }
}
