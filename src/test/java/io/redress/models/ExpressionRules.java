package io.redress.models;

import io.redress.complaint.ComplaintViewPaths;
import io.redress.models.Expressions.Expression;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expressions refer to existing names; the engine detects a mistyped name only when a complaint gets there. */
final class ExpressionRules {

    private static final Pattern COMPLAINT_PATH = Pattern.compile("\\bcomplaint\\.([A-Za-z]+(?:\\.[A-Za-z]+)*)");
    /** Prefix of the text field keys, whatever fields the forms have. */
    private static final String ANSWERS = "answers.";
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "authenticatedUserId", "loopCounter", "nrOfInstances",
            "nrOfActiveInstances", "nrOfCompletedInstances");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:resultVariable|elementVariable|errorMessageVariable|errorCodeVariable|(?:input|output)Parameter name|target)=\"(\\w+)\"");

    private ExpressionRules() {}

    static Stream<Finding> conditions(Diagram diagram, ModelReferences references) {
        return findings(Expressions.of(diagram).filter(Expression::isCondition), condition -> unknown(condition, references.variables())
                .map(name -> "the condition reads " + name + ", which is not in io.redress.procedure.ProcessVariables"));
    }

    static Stream<Finding> knownNames(Diagram diagram, ModelReferences references) {
        var known = Stream.of(references.variables().stream(), references.verbs().stream(), OF_THE_ENGINE.stream(), declared(diagram))
                .flatMap(Function.identity()).collect(Collectors.toCollection(TreeSet::new));
        return findings(Expressions.of(diagram).filter(expression -> !expression.isCondition()), expression -> unknown(expression, known)
                .map(name -> expression.place() + " reads " + name + ", which nothing sets"));
    }

    static Stream<Finding> complaintPaths(Diagram diagram, ModelReferences references) {
        var known = ComplaintViewPaths.all();
        return findings(Expressions.of(diagram), expression -> COMPLAINT_PATH.matcher(expression.text()).results()
                .map(path -> path.group(1))
                .filter(path -> !known.contains(path) && !path.startsWith(ANSWERS))
                .map(path -> "a complaint has no " + path));
    }

    private static Stream<Finding> findings(Stream<Expression> expressions, Function<Expression, Stream<String>> says) {
        return expressions.flatMap(expression -> says.apply(expression).map(text -> new Finding(expression.element(), text)));
    }

    private static Stream<String> unknown(Expression expression, Set<String> known) {
        return expression.names().stream().filter(name -> !known.contains(name));
    }

    private static Stream<String> declared(Diagram diagram) {
        return DECLARED.matcher(diagram.text()).results().map(declaration -> declaration.group(1));
    }
}
