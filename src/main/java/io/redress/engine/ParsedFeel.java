package io.redress.engine;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.redress.complaint.ComplaintView;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine$;
import org.camunda.feel.FeelEngine.Configuration;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.FunctionProvider.CompositeFunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvalContext$;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * The engine's FEEL, which keeps what it has parsed, its functions and their patterns, and the complaint in its own form. By itself it parses
 * every cell of a table, builds the whole library of functions, compiles every pattern and translates the whole complaint anew at every
 * evaluation, and that was nearly all the time that taking a complaint in took.
 */
public class ParsedFeel implements FeelEngineFactory {

    private static final int AT_MOST = 10_000;
    private static final MethodHandle EVALUATE = evaluate();

    @Override
    public FeelEngine createInstance() {
        return new ScalaFeelEngine(List.of()) {
            @Override
            protected org.camunda.feel.FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
                return new Remembering(functions, values);
            }
        };
    }

    /** What is left of an evaluation once there is a context; the library keeps it to itself. */
    private static MethodHandle evaluate() {
        try {
            return MethodHandles.privateLookupIn(org.camunda.feel.FeelEngine.class, MethodHandles.lookup()).findVirtual(
                    org.camunda.feel.FeelEngine.class, "eval",
                    MethodType.methodType(EvaluationResult.class, ParsedExpression.class, EvalContext.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This is not the FEEL engine that ParsedFeel was written for", e);
        }
    }

    private static class Remembering extends org.camunda.feel.FeelEngine {

        private final Cache<String, Either<Failure, ParsedExpression>> expressions = Caffeine.newBuilder().maximumSize(AT_MOST).build();
        private final Cache<String, Either<Failure, ParsedExpression>> tests = Caffeine.newBuilder().maximumSize(AT_MOST).build();
        private final FunctionProvider functions;

        Remembering(CustomFunctionTransformer own, CompositeValueMapper values) {
            super(own, new TranslatedOnce(values), new Configuration(false), FeelEngine$.MODULE$.defaultClock());
            var builtin = new BuiltinFunctions(clock(), valueMapper());
            functions = new CompositeFunctionProvider(CollectionConverters.asScala(
                    List.<FunctionProvider>of(new KnownPatterns(builtin), new LetterCaseFunctions(builtin), builtin, own)).toList());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return expressions.get(expression, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String test) {
            return tests.get(test, super::parseUnaryTests);
        }

        /** What fails is evaluated once more by the library, which words the failure. */
        @Override
        public EvaluationResult evaluate(ParsedExpression expression, Context context) {
            try {
                return (EvaluationResult) EVALUATE.invoke((org.camunda.feel.FeelEngine) this, expression,
                        EvalContext$.MODULE$.create(valueMapper(), functions).merge(context));
            } catch (Throwable e) {
                return super.evaluate(expression, context);
            }
        }
    }

    /** A view of a complaint never changes, so that it need not be translated for every cell that names it. */
    private static class TranslatedOnce extends CompositeValueMapper {

        private final transient Cache<ComplaintView, Val> complaints = Caffeine.newBuilder().weakKeys().build();

        TranslatedOnce(CompositeValueMapper values) {
            super(values.customMappers());
        }

        @Override
        public Val toVal(Object value) {
            return value instanceof ComplaintView complaint ? complaints.get(complaint, super::toVal) : super.toVal(value);
        }
    }
}
