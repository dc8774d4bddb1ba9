package io.redress.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.redress.complaint.CaseFileFields;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionLiteralExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;

/**
 * Whether expressions of a decision can read personal data, or other text as somebody typed it, directly or through a required decision. Only
 * fields of the case file that are known to hold neither are exempt, so an expression that takes the case file apart in another way counts.
 */
class TypedTextReads {

    private static final Pattern PATH = Pattern.compile("(?<![\\w.])complaint((?:\\s*\\.\\s*\\w+)+)(?!\\s*[.(\\w])");
    private static final Pattern LITERAL = Pattern.compile("\\s*(\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|null)?\\s*");

    private final Supplier<CaseFileFields> source;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder().maximumSize(10_000).build();
    private volatile Fields fields;

    private record Fields(CaseFileFields all, Pattern typed) {

        static Fields of(CaseFileFields all) {
            return new Fields(all, Pattern.compile("\\b(complaint|" + String.join("|", all.typedGroups()) + ")\\b"));
        }
    }

    TypedTextReads(Supplier<CaseFileFields> source) {
        this.source = source;
    }

    /** Whether an expression of this decision can read such text. */
    boolean isIn(DmnDecision decision, String expression) {
        return expression != null && !LITERAL.matcher(expression).matches() && (seen.get(expression, this::names) || decision.getRequiredDecisions().stream()
                .anyMatch(required -> outputs(required).anyMatch(output -> mentions(expression, output) && isInOutput(required, output))));
    }

    /** Whether the cells that give this output, or the expression that gives the result, can read such text. */
    boolean isInOutput(DmnDecision decision, String output) {
        return expressions(decision, output).anyMatch(cell -> isIn(decision, cell));
    }

    /** Whether a text is written in a cell of the decision, or of a decision that it requires, so that it is the author's own. */
    static boolean isWrittenIn(DmnDecision decision, String text) {
        return expressions(decision, null).anyMatch(cell -> cell.contains('"' + text + '"'))
                || decision.getRequiredDecisions().stream().anyMatch(required -> isWrittenIn(required, text));
    }

    private boolean names(String expression) {
        var rest = PATH.matcher(expression).replaceAll(path -> known().all().isPlain(path.group(1).replaceAll("\\s", "").substring(1))
                ? "" : "complaint");
        return known().typed().matcher(rest).find();
    }

    private Fields known() {
        if (fields == null) {
            fields = Fields.of(source.get());
        }
        return fields;
    }

    private static boolean mentions(String expression, String name) {
        return name != null && Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(expression).find();
    }

    private static Stream<String> outputs(DmnDecision decision) {
        return decision.getDecisionLogic() instanceof DmnDecisionTableImpl table
                ? table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getOutputName)
                : Stream.of(((DmnDecisionLiteralExpressionImpl) decision.getDecisionLogic()).getVariable().getName());
    }

    /** The cells of one output, or of all outputs if it is null, or the expression that gives the result. */
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
