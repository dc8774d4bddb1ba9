package io.redress.engine;

import io.redress.complaint.Reference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one decision read, by path ({@code complaint.claim.amount}) or name of a process variable.
 *
 * @param decisionInstance id of the decision in the history of the engine
 * @param decision id of the decision in the model
 * @param facts fields of the case file that hold no personal data or other typed text
 * @param personal other fields of the case file, and process variables; null once erased
 */
public record ReadFacts(String decisionInstance, Reference reference, String decision, Instant at, Map<String, Object> facts,
        Map<String, Object> personal) {

    /**
     * The facts as variables for a replay, with {@code complaint} as a map.
     *
     * @throws IllegalStateException if the personal part has been erased: a replay could not be exact
     */
    public Map<String, Object> variables() {
        if (personal == null) {
            throw new IllegalStateException("Decision " + decisionInstance + " cannot be replayed: what it read of personal data has been erased");
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        personal.forEach((path, value) -> put(variables, path, value));
        facts.forEach((path, value) -> put(variables, path, value));
        return variables;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> variables, String path, Object value) {
        var group = variables;
        var names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            group = (Map<String, Object>) group.compute(names[i], (name, inner) -> inner instanceof Map<?, ?> ? inner : new LinkedHashMap<>());
        }
        var last = names[names.length - 1];
        if (!(value instanceof Map<?, ?> whole) || !(group.get(last) instanceof Map<?, ?> parts)) {
            if (value != null || !group.containsKey(last)) {
                group.put(last, value);
            }
        } else {
            ((Map<String, Object>) parts).putAll((Map<String, Object>) whole);
        }
    }
}
