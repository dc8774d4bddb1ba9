package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No expression takes more of the node than an evaluation may, and none can access Java. */
@Timeout(60)
class FeelLimitsTest {

    private final FeelEngine feel = new CachingFeelEngine().createInstance();

    @ParameterizedTest
    @ValueSource(strings = {
        "count(for a in 1..3000, b in 1..3000 return a)",
        "count(for a in 1..3000 return for b in 1..3000 return a)",
        "count(for a in 1..1000000000 return a)",
        "some x in 1..100000, y in 1..100000 satisfies x = y + 1000000",
        "every x in 1..3000, y in 1..3000 satisfies x < 4000",
        "max(for i in 5..-1000000000 return i)",
        "(for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]])[-1]",
        "(for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1]))[-1]",
        "(for i in 1..60 return if i = 1 then \"ab\" else partial[-1] + partial[-1])[-1]",
        "(for i in 1..60 return if i = 1 then {a: 1} else {a: partial[-1], b: partial[-1]})[-1]",
        "(for i in 1..30 return if i = 1 then \"aaaa\" else replace(partial[-1], \"a\", \"aaaaaaaa\"))[-1]",
        "(for i in 1..30 return if i = 1 then \"aaaa\" else string join([partial[-1], partial[-1], partial[-1]], partial[-1]))[-1]",
        "replace(long, \"(.*a){12}b\", \"b\")",
        "matches(long, \"(.*a){12}b\")",
        "matches(long, \"^(a|aa)+$\")",
        "matches(long, \"(.*a){12}B\", \"i\")",
        "split(long, \"(.*a){12}b\")",
        "extract(long, \"(.*a){12}b\")",
        "replace(long, \"a\", long)",
        "decimal(1, 1000000000)",
        "round up(1 / 3, 2000000000)",
        "floor(1.5, 900000000)",
        "(10 ** 900000000) + 1",
        "2 ** 999999999",
        "sort(for i in 1..2000 return 2000 - i, function(a, b) count(for x in 1..2000 return x) > 0)",
        "distinct values(for i in 1..50000 return i)",
        "count((for i in 1..100000 return i)[item > 5])"})
    void endsWhatTakesTooMuch(String expression) {
        assertThatThrownBy(() -> feel.evaluateSimpleExpression(expression, facts())).isInstanceOf(EvaluationLimitExceededException.class)
                .hasMessageContaining("was ended");
    }

    @Test
    void endsADecisionAsAWholeAndNotCellByCell() {
        assertThatThrownBy(() -> EvaluationBudget.within(() -> {
            for (int cell = 0; cell < 1000; cell++) {
                feel.evaluateSimpleExpression("count(for a in 1..60, b in 1..60 return a)", facts());
            }
            return null;
        })).isInstanceOf(EvaluationLimitExceededException.class);
    }

    @Test
    void goesOnAfterwards() {
        assertThatThrownBy(() -> feel.evaluateSimpleExpression("for i in 1..1000000000 return i", facts())).isInstanceOf(EvaluationLimitExceededException.class);
        assertThat(feel.<Number>evaluateSimpleExpression("count(for a in 1..30, b in 1..30 return a)", facts()).intValue()).isEqualTo(900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{a: ", "if true then (", "not(", "function(x) ("})
    void refusesDeepNestingBeforeItIsParsed(String bracket) {
        assertThatThrownBy(() -> feel.evaluateSimpleExpression(bracket.repeat(2000), facts())).isInstanceOf(FeelException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "(1 + ", "f(", "[1, "})
    void parsesNestedExpressionsInAShortTime(String bracket) {
        var closing = bracket.contains("[") ? "]" : ")";
        var text = bracket.repeat(TextLimits.FEEL_NESTING) + "1" + closing.repeat(TextLimits.FEEL_NESTING);
        assertThat(evaluated(text)).isNotNull();
    }

    private Object evaluated(String text) {
        try {
            return String.valueOf((Object) feel.evaluateSimpleExpression(text, facts()));
        } catch (FeelException e) {
            return e;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "stream.getClass()", "stream.class", "stream.available()", "bytes.length", "bean.getName()", "bean.name", "clazz.forName(\"x\")"})
    void readsNoObjects(String expression) {
        assertThatThrownBy(() -> feel.evaluateSimpleExpression(expression, facts())).isInstanceOf(FeelException.class)
                .hasMessageContaining("cannot be read");
    }

    public static class Bean {
        public String getName() {
            throw new AssertionError("a getter of a bean was called");
        }
    }

    private static VariableContext facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("long", "a".repeat(5000) + ",!");
        facts.put("stream", new ByteArrayInputStream(new byte[0]));
        facts.put("bytes", new byte[3]);
        facts.put("bean", new Bean());
        facts.put("clazz", String.class);
        return Variables.fromMap(facts).asVariableContext();
    }
}
