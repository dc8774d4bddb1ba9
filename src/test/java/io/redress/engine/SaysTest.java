package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An analyst writes words, not patterns, and a word is found where a reader would see it and nowhere else. */
class SaysTest {

    private static final int LETTERS = 20_000;

    private final FeelEngine feel = new CachingFeelEngine().createInstance();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The COURIER left it | courier",
        "It was a late delivery. | late deliver*",
        "the late ‘delivery’ | courier, late deliver*",
        "They don’t answer | don't answer",
        "ＲＥＦＵＮＤ please | refund",
        "I re-submitted it | re submit*",
        "快遞太慢了 | 快递",
        "質量問題 | 质量",
        "机器 漏 水 | 漏水",
        "“没收到”货 | 没收到货",
        "promised for ten weeks | promised … weeks",
        "答应了三天内退款 | 答应…退款",
        "答应了三天内退款 | 答應...退款",
        "退款、换货都不行 | 换货",
        "第一，漏水 | 漏水、漏电"})
    void findsWhatIsMeant(String text, String words) {
        assertThat(says(text, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a crude sketch | rude",
        "a rudeness beyond words | rude",
        "they deliver late | late deliver*",
        "of late. Delivery was fine | late deliver*",
        "这里退，款式不好 | 退款",
        "promised, and I waited weeks | promised … weeks",
        "promised to send somebody over to look at it for weeks | promised … weeks",
        "答应的时候说得好好的不管怎么样都会退款 | 答应…退款",
        "a rude clerk | r.de",
        "a rude clerk | *ude",
        "a rude clerk | ru(de)?"})
    void findsNothingElse(String text, String words) {
        assertThat(says(text, words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "车早上打不着火 | 着火 | 打不着火 | false",
        "车打不着火，后来电瓶着火了 | 着火 | 打不着火 | true",
        "真是苦不堪言 | 苦 | 苦不堪言 | false",
        "nobody returned my call | return* | return* my call | false",
        "nobody returned my call when I wanted to return it | return* | return* my call | true",
        "there was no smoke at all | smoke | no … | false",
        "no answer, only smoke | smoke | no … | true",
        "no one was hurt but the toaster caught fire | caught fire | no … | true",
        "it caught fire last year | caught fire | … last year | false"})
    void leavesAWordOutThatStandsWithinAnotherExpression(String text, String words, String butNot, boolean said) {
        assertThat(evaluated("says(text, words, other)", Map.of("text", text, "words", words, "other", butNot))).isEqualTo(said);
    }

    @Test
    void isATestOfACell() {
        assertThat(feel.evaluateSimpleUnaryTests("says(?, \"rude\")", "cell", context(Map.of("cell", "a rude clerk")))).isTrue();
        assertThat(feel.evaluateSimpleUnaryTests("says(?, \"rude\")", "cell", context(Map.of("cell", "a crude clerk")))).isFalse();
    }

    /** Lists that several rows share stand once, in a table of their own. */
    @Test
    void takesListsOfWords() {
        assertThat(evaluated("says(\"no smoke at all\", \"smoke\", append([\"if …\"], \"no …\"))", Map.of())).isEqualTo(false);
        assertThat(evaluated("says(\"smoke\", [\"fire\", \"smoke\"])", Map.of())).isEqualTo(true);
    }

    @Test
    void saysNoOfNoText() {
        assertThat(evaluated("says(null, \"rude\")", Map.of())).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"says(\"a\", \"\")", "says(\"a\", \" , \")", "says(\"a\", null)", "says(3, \"a\")"})
    void stopsWhereTheTableIsWrong(String expression) {
        assertThatThrownBy(() -> evaluated(expression, Map.of())).isInstanceOf(FeelException.class);
    }

    /** Two hundred rows of ten expressions each: more than a table of words has. */
    @ParameterizedTest
    @MethodSource("longTexts")
    void readsALongComplaintWithinTheLimitsOfOneEvaluation(String text) {
        assertThat(EvaluationBudget.within(() -> IntStream.range(0, 200).filter(row -> says(text, row(row)) && row < 0).count())).isZero();
    }

    static Stream<String> longTexts() {
        var random = new Random(7);
        var words = Stream.of("the parcel never arrived and nobody", "answers, ", "不给退", "快递一直没", "没有人", "no no no ", "不", "的", "。", "pump* ")
                .toList();
        return Stream.of("不".repeat(LETTERS), "no ".repeat(LETTERS / 3), "没没不不".repeat(LETTERS / 4), "e\u0301\u0323".repeat(LETTERS / 3),
                "a" + "\u0323\u0301".repeat(LETTERS / 2), "\ufdfa".repeat(LETTERS), "\u0130".repeat(LETTERS), "x".repeat(LETTERS),
                "…".repeat(LETTERS), "a*".repeat(LETTERS / 2),
                random.ints(LETTERS, 0, 20_000).mapToObj(letter -> Character.toString('\u4e00' + letter)).collect(Collectors.joining()),
                random.ints(LETTERS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining()).substring(0, LETTERS));
    }

    private static String row(int row) {
        return IntStream.range(0, 10).mapToObj(column -> "不" + (char) ('给' + row * 10 + column) + "…的, no " + row + " parcel*, 没" + column + "人")
                .collect(Collectors.joining(", "));
    }

    private boolean says(String text, String words) {
        return (boolean) evaluated("says(text, words)", Map.of("text", text, "words", words));
    }

    private Object evaluated(String expression, Map<String, Object> values) {
        return feel.evaluateSimpleExpression(expression, context(values));
    }

    private static VariableContext context(Map<String, Object> values) {
        return Variables.fromMap(new HashMap<>(values)).asVariableContext();
    }
}
