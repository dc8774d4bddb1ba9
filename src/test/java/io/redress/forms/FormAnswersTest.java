package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.forms.FormFiles.GoodAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that a user can enter are accepted and impossible ones are rejected, form by form. */
class FormAnswersTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    static Stream<GoodAnswer> goodAnswers() {
        return FormFiles.goodAnswers();
    }

    static Stream<Arguments> requiredAnswers() {
        return goodAnswers().flatMap(answer -> FormFiles.requiredFields(answer.form()).stream()
                .filter(field -> FormValues.at(answer.submitted(), path(field)) != null)
                        .map(field -> Arguments.of(answer, field)));
    }

    @ParameterizedTest
    @MethodSource("goodAnswers")
    void takesWhatTheBrowserSends(GoodAnswer answer) {
        assertThat(schema(answer.form()).check(answer.submitted(), answer.scope())).isEmpty();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("requiredAnswers")
    void refusesAnAnswerThatLacksARequiredField(GoodAnswer answer, String field) {
        List<FieldError> errors = schema(answer.form()).check(with(answer.submitted(), path(field), null), answer.scope());

        assertThat(errors).extracting(FieldError::field).contains(field);
    }

    @ParameterizedTest
    @MethodSource("goodAnswers")
    void refusesAVariableThatTheFormDoesNotAskFor(GoodAnswer answer) {
        List<FieldError> errors = schema(answer.form()).check(with(answer.submitted(), List.of("approvalLevels"), List.of()),
                answer.scope());

        assertThat(errors).extracting(FieldError::field).containsExactly("approvalLevels");
    }

    @Test
    void everyRequiredFieldOccursInAGoodAnswer() {
        List<String> covered = requiredAnswers().map(arguments -> ((GoodAnswer) arguments.get()[0])
                .form() + "." + arguments.get()[1]).toList();
        List<String> all = FormFiles.paths().map(FormFiles::stem)
                .flatMap(form -> FormFiles.requiredFields(form).stream().map(field -> form + "." + field)).toList();

        assertThat(covered).containsAll(all);
    }

    @Test
    void refusesARefusalHiddenBehindAnAcceptance() {
        Map<String, Object> submitted = new LinkedHashMap<>(Map.of("admission", "ACCEPT", "cause", "PRICE", "severity", "LOW",
                "responsibleUnit", "legal", "refusalReason", "No, because I say so, and that is that."));

        assertThat(schema("verify-complaint").check(submitted, Map.of())).extracting(FieldError::field)
                .containsExactly("refusalReason");
    }

    @Test
    void clearsWhatTheAnswerHidesOrLeavesEmpty() {
        GoodAnswer alone = goodAnswers().filter(answer -> answer.name().equals("an exchange alone")).findFirst().orElseThrow();

        assertThat(schema("plan-resolution").variablesToClear(alone.submitted(), alone.scope()))
                .containsExactlyInAnyOrder("paymentAmount", "paymentCurrency", "voucherAmount", "planRemarks");
    }

    @Test
    void keepsTheClassificationWhenTheComplaintIsRefused() {
        GoodAnswer refused = goodAnswers().filter(answer -> answer.name().equals("refused")).findFirst().orElseThrow();

        assertThat(schema("verify-complaint").variablesToClear(refused.submitted(), refused.scope())).isEmpty();
    }

    @Test
    void asksForTheAddressOfTheChosenChannel() {
        GoodAnswer byPhone = goodAnswers().filter(answer -> answer.form().equals("record-complaint")).findFirst().orElseThrow();
        Map<String, Object> submitted = with(byPhone.submitted(), List.of("complainant", "email"), null);

        assertThat(FormSchema.parse(FormFiles.read("record-complaint"), Locale.CHINA, NOW).check(submitted, Map.of()))
                .containsExactly(new FieldError("complainant.preferredChannel", "“希望的答复方式”：请填写与所选答复方式相应的地址或号码。"));
    }

    private static FormSchema schema(String form) {
        return FormSchema.parse(FormFiles.read(form), Locale.ENGLISH, NOW);
    }

    private static List<String> path(String field) {
        return List.of(field.split("\\."));
    }

    private static Map<String, Object> with(Map<String, Object> answers, List<String> path, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(answers);
        copy.put(path.get(0), path.size() == 1 ? value : with(nested(answers, path), path.subList(1, path.size()), value));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> answers, List<String> path) {
        return (Map<String, Object>) answers.get(path.get(0));
    }
}
