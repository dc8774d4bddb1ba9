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
 * What a decision says becomes a variable. It may look at the words of a complaint and may not say them: text that it computes from them is
 * masked; text that stands in the table, and codes, are not.
 */
final class WordlessResult {

    private static final Pattern WORDS = Pattern.compile("\\b(narrative|demand|complainant|subject|technicalData|answers|plan)\\b|\\bcomplaint\\b(?!\\s*\\.)");
    private static final Pattern LITERAL = Pattern.compile("\\s*\"[^\"]*\"\\s*");

    private final DmnDecision decision;

    private WordlessResult(DmnDecision decision) {
        this.decision = decision;
    }

    static DmnDecisionResult of(DmnDecision decision, DmnDecisionResult result) {
        var wordless = new WordlessResult(decision);
        return result.stream().flatMap(entries -> entries.entrySet().stream()).allMatch(said -> wordless.isToBeTold(said.getKey(), said.getValue())) ? result
                : new DmnDecisionResultImpl(result.stream().map(wordless::row).toList());
    }

    private DmnDecisionResultEntries row(DmnDecisionResultEntries entries) {
        var told = new DmnDecisionResultEntriesImpl();
        entries.getEntryMapTyped().forEach((name, value) -> told.putValue(name,
                value == null || isToBeTold(name, value.getValue()) ? value : Variables.untypedValue(masked(value.getValue()))));
        return told;
    }

    private boolean isToBeTold(String output, Object value) {
        return isWordless(value) || said(decision, output).noneMatch(cell -> takesWords(decision, cell));
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
        return isWordless(value) ? value : ComplaintViews.MASK;
    }

    private boolean isWordless(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(this::isWordless);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(this::isWordless);
        }
        return !(value instanceof String text) || ValueDigest.isCode(text) || said(decision, null).anyMatch(cell -> cell.strip().equals("\"" + text + "\""));
    }

    private static boolean takesWords(DmnDecision decision, String cell) {
        return !LITERAL.matcher(cell).matches() && (WORDS.matcher(cell).find() || decision.getRequiredDecisions().stream().anyMatch(WordlessResult::takesWords));
    }

    private static boolean takesWords(DmnDecision decision) {
        return said(decision, null).anyMatch(cell -> takesWords(decision, cell));
    }

    /** The cells of an output, or of all, or the expression that gives the result. */
    private static Stream<String> said(DmnDecision decision, String output) {
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
