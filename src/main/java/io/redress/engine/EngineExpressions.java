package io.redress.engine;

import camundajar.impl.scala.util.Either;
import io.redress.models.ExpressionCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** Checks expressions against what the engine itself accepts, before a model is deployed. */
@Component
class EngineExpressions implements ExpressionCheck {

    private static final int MAX_LENGTH = 300;

    private final ExpressionGrammar grammar;
    private final VerbRegistry verbs;
    private final CachingFeelEngine.Remembering feel;

    EngineExpressions(ExpressionGrammar grammar, VerbRegistry verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
        this.feel = CachingFeelEngine.parser();
    }

    @Override
    public boolean isVerb(String delegateExpression) {
        return VerbExpression.of(delegateExpression, verbs).isPresent();
    }

    @Override
    public Optional<String> juel(String expression) {
        return grammar.problem(expression);
    }

    @Override
    public List<Reading> reads(String juel) {
        return grammar.readings(juel);
    }

    @Override
    public Set<String> feelNames(String expression) {
        var parsed = feel.parseExpression(expression);
        return parsed.isLeft() ? Set.of() : FeelNames.of(parsed.right().get().expression());
    }

    @Override
    public Optional<String> timing(Timing kind, String text) {
        return TimingSyntax.problem(kind, text);
    }

    @Override
    public Optional<String> feel(String expression) {
        return failure(feel.parseExpression(expression));
    }

    @Override
    public Optional<String> unaryTests(String tests) {
        return failure(feel.parseUnaryTests(tests));
    }

    private static Optional<String> failure(Either<Failure, ParsedExpression> parsed) {
        return parsed.isLeft() ? Optional.of(parsed.left().get().message()).map(EngineExpressions::excerpt) : Optional.empty();
    }

    private static String excerpt(String message) {
        return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "…";
    }
}
