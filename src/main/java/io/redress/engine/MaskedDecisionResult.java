package io.redress.engine;

import io.redress.complaint.ComplaintViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionLiteralExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultEntriesImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The result of a decision, which becomes a variable. A decision may read the free text of a complaint but may not return it: text that it
 * computes from it is masked; literals in the table, and codes, are not.
 */
final class MaskedDecisionResult {

    private static final Pattern FREE_TEXT =
            Pattern.compile("\\b(narrative|demand|complainant|subject|technicalData|answers|plan)\\b|\\bcomplaint\\b(?!\\s*\\.)");
    private static final Pattern LITERAL = Pattern.compile("\\s*\"[^\"]*\"\\s*");

    private final DmnDecision decision;

    private MaskedDecisionResult(DmnDecision decision) {
        this.decision = decision;
    }

    static DmnDecisionResult of(DmnDecision decision, DmnDecisionResult result) {
        var masking = new MaskedDecisionResult(decision);
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
        return hasNoFreeText(value) || expressions(decision, output).noneMatch(cell -> readsFreeText(decision, cell));
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
        return hasNoFreeText(value) ? value : ComplaintViews.MASK;
    }

    private boolean hasNoFreeText(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(this::hasNoFreeText);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(this::hasNoFreeText);
        }
        return !(value instanceof String text) || ValueDigest.isCode(text)
                || expressions(decision, null).anyMatch(cell -> cell.strip().equals("\"" + text + "\""));
    }

    private static boolean readsFreeText(DmnDecision decision, String cell) {
        return !LITERAL.matcher(cell).matches() && (FREE_TEXT.matcher(cell).find()
                || decision.getRequiredDecisions().stream().anyMatch(MaskedDecisionResult::readsFreeText));
    }

    private static boolean readsFreeText(DmnDecision decision) {
        return expressions(decision, null).anyMatch(cell -> readsFreeText(decision, cell));
    }

    /** The cells of one output, or of all outputs, or the expression that gives the result. */
    private static Stream<String> expressions(DmnDecision decision, String output) {
        var cells = decision.getDecisionLogic() instanceof DmnDecisionTableImpl table ? cells(table, output)
                : Stream.of(((DmnDecisionLiteralExpressionImpl) decision.getDecisionLogic()).getExpression());
        return cells.filter(Objects::nonNull).map(DmnExpressionImpl::getExpression).filter(Objects::nonNull);
    }

    private static Stream<DmnExpressionImpl> cells(DmnDecisionTableImpl table, String output) {
        var names = table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getOutputName).toList();
        return table.getRules().stream().flatMap(rule -> IntStream.range(0, rule.getConclusions().size())
                .filter(column -> output == null || output.equals(names.get(column))).mapToObj(rule.getConclusions()::get));
    }
}
