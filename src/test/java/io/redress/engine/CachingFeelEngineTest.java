package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and forms evaluate as they do with the engine's own FEEL. */
class CachingFeelEngineTest {

    private final FeelEngine parsed = new CachingFeelEngine().createInstance();
    private final FeelEngine own = new ScalaFeelEngineFactory().createInstance();

    @ParameterizedTest
    @ValueSource(strings = {"amount * 2", "upper case(text)", "lower case(\"İ ΣΑΣ\")", "upper case(\"Straße\")", "lower case(string: text)", "lower case(null)", "upper case(7)", "if amount > 5 then \"much\" else null", "count(list)", "some x in list satisfies x = \"b\"",
        "complaint.severity", "complaint.nothing", "missing", "missing + 1", "date and time(\"2026-11-22T10:00:00Z\") < date and time(\"2026-11-23T10:00:00Z\")",
        "string length(text) / 0", "substring(text, 2)", "matches(text, \"退.*\")", "matches(text, \"Refund\")", "matches(text, \"REFUND\", \"i\")", "matches(null, \"a\")", "matches(text, null)",
        "matches(amount, \"7\")", "matches(input: text, pattern: \"^退\")", "matches(text, \"[\") = true"})
    void evaluatesAlike(String expression) {
        for (int time = 0; time < 2; time++) {
            assertThat(parsed.<Object>evaluateSimpleExpression(expression, facts(7))).isEqualTo(own.evaluateSimpleExpression(expression, facts(7)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 10", "[5..7]", "not(7)", "7, 8", "-", "? > 5 and ? < 8", "null"})
    void testsAlike(String test) {
        for (int time = 0; time < 2; time++) {
            assertThat(parsed.evaluateSimpleUnaryTests(test, "amount", facts(7))).isEqualTo(own.evaluateSimpleUnaryTests(test, "amount", facts(7)));
        }
    }

    @Test
    void remembersTheExpressionAndNotItsValue() {
        assertThat(parsed.<Number>evaluateSimpleExpression("amount * 2", facts(7)).longValue()).isEqualTo(14);
        assertThat(parsed.<Number>evaluateSimpleExpression("amount * 2", facts(8)).longValue()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 +", "assert(missing, missing != null)", "function() external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}"})
    void refusesAlike(String expression) {
        assertThatThrownBy(() -> own.evaluateSimpleExpression(expression, facts(7))).isInstanceOf(FeelException.class);
        assertThatThrownBy(() -> parsed.evaluateSimpleExpression(expression, facts(7))).isInstanceOf(FeelException.class);
    }

    private static VariableContext facts(int amount) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("amount", amount);
        facts.put("text", "退款 and refund");
        facts.put("list", java.util.List.of("a", "b"));
        facts.put("complaint", Map.of("severity", "HIGH"));
        return Variables.fromMap(facts).asVariableContext();
    }
}
