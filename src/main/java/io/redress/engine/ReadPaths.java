package io.redress.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionLiteralExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;

/** The names and paths that the expressions of a decision, and of the decisions that it requires, can read: {@code complaint.claim.amount}, {@code order}. */
class ReadPaths {

    private static final Pattern PATH = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)*");

    private final Cache<DmnDecision, Set<String>> known = Caffeine.newBuilder().weakKeys().build();

    Set<String> of(DmnDecision decision) {
        return known.get(decision, ReadPaths::paths);
    }

    private static Set<String> paths(DmnDecision decision) {
        var paths = new TreeSet<String>();
        decisions(decision).flatMap(ReadPaths::expressions).filter(Objects::nonNull).map(DmnExpressionImpl::getExpression).filter(Objects::nonNull)
                .forEach(expression -> PATH.matcher(expression).results().forEach(path -> paths.add(path.group().replaceAll("\\s", ""))));
        return paths;
    }

    private static Stream<DmnDecision> decisions(DmnDecision decision) {
        return Stream.concat(Stream.of(decision), decision.getRequiredDecisions().stream().flatMap(ReadPaths::decisions));
    }

    private static Stream<DmnExpressionImpl> expressions(DmnDecision decision) {
        if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            return Stream.concat(table.getInputs().stream().map(input -> input.getExpression()),
                    table.getRules().stream().flatMap(rule -> Stream.concat(rule.getConditions().stream(), rule.getConclusions().stream())));
        }
        return Stream.of(((DmnDecisionLiteralExpressionImpl) decision.getDecisionLogic()).getExpression());
    }
}
