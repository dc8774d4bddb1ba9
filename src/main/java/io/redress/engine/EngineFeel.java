package io.redress.engine;

import camundajar.impl.scala.util.Either;
import io.redress.models.CellTest;
import io.redress.models.Feel;
import io.redress.models.FeelReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** What FEEL says, read from the engine's own tree of it. */
@Component
class EngineFeel implements FeelReader {

    private final CachingFeelEngine.Remembering feel = CachingFeelEngine.parser();

    @Override
    public Feel expression(String text) {
        return read(text, tree(text, feel.parseExpression(text)));
    }

    @Override
    public Feel tests(String text) {
        return read(text, tree(text, feel.parseUnaryTests(text)));
    }

    private static Exp tree(String text, Either<Failure, ParsedExpression> parsed) {
        if (parsed.isLeft()) {
            throw new IllegalArgumentException("Not FEEL: " + text);
        }
        return parsed.right().get().expression();
    }

    /** Of what nests too deeply nothing is said: the engine ends it when it is evaluated. */
    private Feel read(String text, Exp tree) {
        try {
            return understood(text, tree);
        } catch (StackOverflowError e) {
            return new Feel(Set.of(), Set.of(), Set.of(), false, new CellTest.Unknown(text, List.of()), List.of(), false);
        }
    }

    private Feel understood(String text, Exp tree) {
        var syntax = syntax(tree);
        var results = results(text, tree).toList();
        return new Feel(syntax.names(), syntax.unknown(), syntax.patterns(), syntax.alternatives(), FeelTests.of(text, tree), results,
                syntax.isWrittenOut() && !(tree instanceof ConstNull$) && results.equals(List.of(Optional.empty())));
    }

    private FeelSyntax syntax(Exp tree) {
        return new FeelSyntax(feel::hasFunction, tree);
    }

    private Stream<Optional<Object>> results(String text, Exp tree) {
        if (tree instanceof If choice) {
            return Stream.concat(results(text, choice.statement()), results(text, choice.elseStatement()));
        }
        return syntax(tree).isWrittenOut() ? Stream.of(value(new ParsedExpression(tree, text))) : Stream.of();
    }

    private Optional<Object> value(ParsedExpression expression) {
        return feel.evaluate(expression, Context.EmptyContext$.MODULE$) instanceof SuccessfulEvaluationResult evaluated
                ? Optional.ofNullable(evaluated.result()).map(EngineFeel::plain) : Optional.empty();
    }

    private static Object plain(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()) : value;
    }
}
