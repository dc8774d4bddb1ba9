package io.redress.engine;

import io.redress.complaint.ComplaintViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultEntriesImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The result of a decision, which becomes a variable. A decision may read the free text of a complaint but may not return it: text that it
 * computes from it is masked, even if it looks like a code; text that stands in the table is not.
 */
final class MaskedDecisionResult {

    private final DmnDecision decision;
    private final TypedTextReads typed;

    private MaskedDecisionResult(DmnDecision decision, TypedTextReads typed) {
        this.decision = decision;
        this.typed = typed;
    }

    static DmnDecisionResult of(DmnDecision decision, DmnDecisionResult result, TypedTextReads typed) {
        var masking = new MaskedDecisionResult(decision, typed);
        return result.stream().flatMap(entries -> entries.entrySet().stream())
                .allMatch(entry -> masking.isUnmasked(entry.getKey(), entry.getValue())) ? result
                : new DmnDecisionResultImpl(result.stream().map(masking::row).toList());
    }

    private DmnDecisionResultEntries row(DmnDecisionResultEntries entries) {
        var row = new DmnDecisionResultEntriesImpl();
        entries.getEntryMapTyped().forEach((name, value) -> row.putValue(name,
                value == null || isUnmasked(name, value.getValue()) ? value : Variables.untypedValue(masked(value.getValue()))));
        return row;
    }

    private boolean isUnmasked(String output, Object value) {
        return isOwnText(value) || !typed.isInOutput(decision, isTable() ? output : null);
    }

    private boolean isTable() {
        return decision.getDecisionLogic() instanceof DmnDecisionTableImpl;
    }

    private Object masked(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> masked = new LinkedHashMap<>();
            map.forEach((name, inner) -> masked.put(name, masked(inner)));
            return masked;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::masked).toList();
        }
        return isOwnText(value) ? value : ComplaintViews.MASK;
    }

    /** Whether it contains no text but such as stands in the decision. */
    private boolean isOwnText(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(this::isOwnText);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(this::isOwnText);
        }
        return !(value instanceof String text) || TypedTextReads.isWrittenIn(decision, text);
    }
}
