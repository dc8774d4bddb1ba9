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
 * FEEL engine that caches parsed expressions, the functions with their compiled patterns, and the complaint in its FEEL representation. By
 * default, every evaluation parses every cell of a table, builds the whole function library, compiles every pattern and converts the whole
 * complaint, which took up nearly all the time of complaint intake. It reads plain values only ({@link SafeFeelValueMapper}) and stays within an
 * {@link EvaluationBudget}.
 */
class CachingFeelEngine implements FeelEngineFactory {

    private static final int MAX_CACHED_CHARACTERS = 20_000_000;
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

    /** For checking whether an expression can be parsed. */
    static Remembering parser() {
        return new Remembering(new CustomFunctionTransformer(List.of(), ValueMapper$.MODULE$.defaultValueMapper()),
                ValueMapper$.MODULE$.defaultValueMapper());
    }

    private static Cache<String, Either<Failure, ParsedExpression>> cache() {
        return Caffeine.newBuilder().maximumWeight(MAX_CACHED_CHARACTERS)
                .<String, Either<Failure, ParsedExpression>>weigher((text, parsed) -> OVERHEAD + text.length()).build();
    }

    static class Remembering extends org.camunda.feel.FeelEngine {

        private final Cache<String, Either<Failure, ParsedExpression>> expressions = cache();
        private final Cache<String, Either<Failure, ParsedExpression>> tests = cache();
        private final FunctionProvider functions;
        private final BoundedInterpreter interpreter;

        Remembering(CustomFunctionTransformer own, CompositeValueMapper values) {
            super(own, new SafeFeelValueMapper(values), new Configuration(false), EngineClock.ofTables());
            var builtin = new BoundedFunctions(new BuiltinFunctions(clock(), valueMapper()));
            functions = new CompositeFunctionProvider(CollectionConverters.asScala(
                    List.<FunctionProvider>of(new WordFunctions(), new RegexFunctions(builtin), new CaseMappingFunctions(builtin), builtin, own)).toList());
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

        /** A text that would keep the parser busy is rejected without parsing it. */
        private static Either<Failure, ParsedExpression> parsed(
                String text, Function<String, Either<Failure, ParsedExpression>> parser) {
            return TextLimits.ofFeel(text).<Either<Failure, ParsedExpression>>map(problem -> new Left<>(new Failure(problem)))
                    .orElseGet(() -> parser.apply(text));
        }

        /** @param arguments how many; -1 where they are named */
        boolean hasFunction(String name, int arguments) {
            return CollectionConverters.asJava(functions.getFunctions(name)).stream()
                    .anyMatch(function -> arguments < 0 || function.hasVarArgs() || function.params().size() == arguments);
        }

        @Override
        public EvaluationResult evaluate(ParsedExpression expression, Context context) {
            return EvaluationBudget.within(() -> {
                try {
                    return bounded(expression, context);
                } catch (EvaluationLimitExceededException e) {
                    throw new EvaluationLimitExceededException(e.getMessage() + " (" + excerpt(expression.text()) + ")");
                } catch (RuntimeException e) {
                    return failed("failed to evaluate expression '" + expression.text() + "' : " + e, new FirstFailures());
                }
            });
        }

        private EvaluationResult bounded(ParsedExpression expression, Context context) {
            var failures = new FirstFailures();
            var root = new EvalContext(valueMapper(), EmptyVariableProvider$.MODULE$, functions, failures);
            Val result = interpreter.eval(expression.expression(), root.merge(context));
            return failures.assertion().map(message -> failed("Assertion failure on evaluate the expression '" + expression.text() + "': " + message,
                    failures)).or(() -> problem(result).map(message -> failed("failed to evaluate expression '" + expression.text() + "': " + message,
                            failures))).orElseGet(() -> new SuccessfulEvaluationResult(valueMapper().unpackVal(result), failures.failures()));
        }

        private static Optional<String> problem(Val result) {
            return result instanceof ValError error ? Optional.of(error.error())
                    : result instanceof ValFatalError fatal ? Optional.of(fatal.error()) : Optional.empty();
        }

        private static EvaluationResult failed(String message, EvaluationFailureCollector failures) {
            return new FailedEvaluationResult(new Failure(message), failures.failures());
        }

        private static String excerpt(String text) {
            return text.length() <= 200 ? text : text.substring(0, 200) + "…";
        }
    }

    /** Keeps only the first few failures of an evaluation: each quotes the values, and a loop can produce a million of them. */
    private static class FirstFailures extends EvaluationFailureCollector {

        private static final int MAX_FAILURES = 10;
        private static final int MAX_LENGTH = 1000;

        private String assertion;
        private int count;

        @Override
        public void addFailure(EvaluationFailureType type, String message) {
            EvaluationBudget.current().spend(message.length() / FeelValueSize.LETTERS_PER_STEP);
            var shortened = message.length() > MAX_LENGTH ? message.substring(0, MAX_LENGTH) + "…" : message;
            if (assertion == null && type.toString().equals("ASSERT_FAILURE")) {
                assertion = shortened;
            }
            if (count++ < MAX_FAILURES) {
                super.addFailure(type, shortened);
            }
        }

        Optional<String> assertion() {
            return Optional.ofNullable(assertion);
        }
    }
}
