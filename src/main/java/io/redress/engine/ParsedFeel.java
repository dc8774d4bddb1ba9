package io.redress.engine;

import camundajar.impl.scala.util.Either;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine$;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * The engine's FEEL, which keeps what it has parsed. By itself it parses every cell of a table anew at every evaluation, and that was nearly
 * all the time that taking a complaint in took.
 */
public class ParsedFeel implements FeelEngineFactory {

    private static final int AT_MOST = 10_000;

    @Override
    public FeelEngine createInstance() {
        return new ScalaFeelEngine(List.of()) {
            @Override
            protected org.camunda.feel.FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
                return new Remembering(functions, values);
            }
        };
    }

    private static class Remembering extends org.camunda.feel.FeelEngine {

        private final Cache<String, Either<Failure, ParsedExpression>> expressions = Caffeine.newBuilder().maximumSize(AT_MOST).build();
        private final Cache<String, Either<Failure, ParsedExpression>> tests = Caffeine.newBuilder().maximumSize(AT_MOST).build();

        Remembering(CustomFunctionTransformer functions, CompositeValueMapper values) {
            super(functions, values, FeelEngine$.MODULE$.defaultConfiguration(), FeelEngine$.MODULE$.defaultClock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return expressions.get(expression, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String test) {
            return tests.get(test, super::parseUnaryTests);
        }
    }
}
