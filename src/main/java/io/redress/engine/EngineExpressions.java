package io.redress.engine;

import camundajar.impl.scala.util.Either;
import io.redress.models.ExpressionCheck;
import java.util.Optional;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** What the engine itself will take, asked before a model is deployed. */
@Component
class EngineExpressions implements ExpressionCheck {

    private static final int LETTERS = 300;

    private final ExpressionGrammar grammar;
    private final VerbsByName verbs;
    private final ParsedFeel.Remembering feel;

    EngineExpressions(ExpressionGrammar grammar, VerbsByName verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
        this.feel = ParsedFeel.parser();
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

    private static String excerpt(String said) {
        return said.length() <= LETTERS ? said : said.substring(0, LETTERS) + "…";
    }
}
