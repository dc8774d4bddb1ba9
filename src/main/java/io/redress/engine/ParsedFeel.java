package io.redress.engine;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Left;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine.Configuration;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FailedEvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.FunctionProvider.CompositeFunctionProvider;
import org.camunda.feel.context.VariableProvider.EmptyVariableProvider$;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper$;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * The engine's FEEL, which keeps what it has parsed, its functions and their patterns, and the complaint in its own form. By itself it parses
 * every cell of a table, builds the whole library of functions, compiles every pattern and translates the whole complaint anew at every
 * evaluation, and that was nearly all the time that taking a complaint in took. It reads plain values only ({@link PlainFeelValues}) and takes
 * no more than a {@link Budget} allows.
 */
public class ParsedFeel implements FeelEngineFactory {

    private static final int LETTERS_KEPT = 20_000_000;
    private static final int OVERHEAD = 200;

    @Override
    public FeelEngine createInstance() {
        return new ScalaFeelEngine(List.of()) {
            @Override
            protected org.camunda.feel.FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
                return new Remembering(functions, values);
            }
        };
    }

    /** For whoever wants to know whether an expression can be read. */
    static Remembering parser() {
        return new Remembering(new CustomFunctionTransformer(List.of(), ValueMapper$.MODULE$.defaultValueMapper()),
                ValueMapper$.MODULE$.defaultValueMapper());
    }

    private static Cache<String, Either<Failure, ParsedExpression>> cache() {
        return Caffeine.newBuilder().maximumWeight(LETTERS_KEPT)
                .<String, Either<Failure, ParsedExpression>>weigher((text, parsed) -> OVERHEAD + text.length()).build();
    }

    static class Remembering extends org.camunda.feel.FeelEngine {

        private final Cache<String, Either<Failure, ParsedExpression>> expressions = cache();
        private final Cache<String, Either<Failure, ParsedExpression>> tests = cache();
        private final FunctionProvider functions;
        private final BoundedInterpreter interpreter;

        Remembering(CustomFunctionTransformer own, CompositeValueMapper values) {
            super(own, new PlainFeelValues(values), new Configuration(false), EngineClock.ofTables());
            var builtin = new BoundedFunctions(new BuiltinFunctions(clock(), valueMapper()));
            functions = new CompositeFunctionProvider(CollectionConverters.asScala(
                    List.<FunctionProvider>of(new RegexFunctions(builtin), new LetterCaseFunctions(builtin), builtin, own)).toList());
            interpreter = new BoundedInterpreter(valueMapper());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return expressions.get(expression, text -> parsed(text, super::parseExpression));
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String test) {
            return tests.get(test, text -> parsed(text, super::parseUnaryTests));
        }

        /** A text that would keep the parser busy is not given to it. */
        private static Either<Failure, ParsedExpression> parsed(
                String text, Function<String, Either<Failure, ParsedExpression>> parser) {
            return TextLimits.ofFeel(text).<Either<Failure, ParsedExpression>>map(problem -> new Left<>(new Failure(problem)))
                    .orElseGet(() -> parser.apply(text));
        }

        @Override
        public EvaluationResult evaluate(ParsedExpression expression, Context context) {
            return Budget.within(() -> {
                try {
                    return bounded(expression, context);
                } catch (EvaluationTooLarge e) {
                    throw new EvaluationTooLarge(e.getMessage() + " (" + excerpt(expression.text()) + ")");
                } catch (RuntimeException e) {
                    return failed("failed to evaluate expression '" + expression.text() + "' : " + e, new FewFailures());
                }
            });
        }

        private EvaluationResult bounded(ParsedExpression expression, Context context) {
            var failures = new FewFailures();
            var root = new EvalContext(valueMapper(), EmptyVariableProvider$.MODULE$, functions, failures);
            Val result = interpreter.eval(expression.expression(), root.merge(context));
            return failures.assertion().map(said -> failed("Assertion failure on evaluate the expression '" + expression.text() + "': " + said,
                    failures)).or(() -> problem(result).map(said -> failed("failed to evaluate expression '" + expression.text() + "': " + said,
                            failures))).orElseGet(() -> new SuccessfulEvaluationResult(valueMapper().unpackVal(result), failures.failures()));
        }

        private static Optional<String> problem(Val result) {
            return result instanceof ValError error ? Optional.of(error.error())
                    : result instanceof ValFatalError fatal ? Optional.of(fatal.error()) : Optional.empty();
        }

        private static EvaluationResult failed(String said, EvaluationFailureCollector failures) {
            return new FailedEvaluationResult(new Failure(said), failures.failures());
        }

        private static String excerpt(String text) {
            return text.length() <= 200 ? text : text.substring(0, 200) + "…";
        }
    }

    /** The first few failures of an evaluation: each quotes the values, and a loop can make a million of them. */
    private static class FewFailures extends EvaluationFailureCollector {

        private static final int FEW = 10;
        private static final int LETTERS = 1000;

        private String assertion;
        private int count;

        @Override
        public void addFailure(EvaluationFailureType type, String message) {
            Budget.current().spend(message.length() / FeelWeight.LETTERS_PER_STEP);
            var said = message.length() > LETTERS ? message.substring(0, LETTERS) + "…" : message;
            if (assertion == null && type.toString().equals("ASSERT_FAILURE")) {
                assertion = said;
            }
            if (count++ < FEW) {
                super.addFailure(type, said);
            }
        }

        Optional<String> assertion() {
            return Optional.ofNullable(assertion);
        }
    }
}
