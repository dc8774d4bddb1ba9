package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers can expect of all our forms, in addition to what the check of models requires of everybody's. */
class FormConventionsTest {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*|[a-z]+|zh-CN|en");
    private static final Map<String, Integer> LONGER_TEXTS = Map.of("narrative", 20_000);

    static Stream<Path> forms() {
        return FormFiles.paths();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isMadeForTheEngine(Path file) {
        JsonNode form = FormFiles.json(file);

        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysEverythingInChineseToo(Path file) {
        components(file).forEach(component -> FormWording.translations(component).forEach(name ->
                assertThat(component.path("properties").path(name).asText("")).as("%s of %s", name, component.path("id"))
                        .containsPattern("\\p{IsHan}")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void translatesNothingThatIsNotThere(Path file) {
        components(file).forEach(component -> assertThat(component.path("properties").properties().stream().map(Map.Entry::getKey)
                .filter(name -> name.endsWith(".zh") && !name.equals("dataSource.zh"))).as(component.path("id").asText())
                .isSubsetOf(FormWording.translations(component).toList()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tellsHowToReachTheComplainantWhoseNameItShows(Path file) {
        for (var wording : List.of("/content", "/properties/content.zh")) {
            var shown = String.join("\n", components(file).stream().map(component -> component.at(wording).asText()).toList());
            if (shown.contains("{{complaint.complainant.name}}")) {
                assertThat(shown).contains("{{complaint.complainant.phone}}", "{{complaint.complainant.email}}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersCodesForChoice(Path file) {
        components(file).forEach(component -> component.path("values").forEach(option ->
                assertThat(option.path("value").asText()).matches(CODE)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryText(Path file) {
        components(file).stream().filter(field -> List.of("textfield", "textarea").contains(field.path("type").asText()))
                .forEach(field ->
                assertThat(field.at("/validate/maxLength").asInt()).as(field.path("key").asText())
                        .isBetween(1, LONGER_TEXTS.getOrDefault(field.path("key").asText(), 4000)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void carriesMoneyAsDecimalText(Path file) {
        components(file).stream().filter(field -> field.path("decimalDigits").asInt() == 2)
                .forEach(field -> assertThat(field.path("serializeToString").asBoolean()).as(field.path("key").asText())
                        .isTrue());
    }

    /** Such an answer becomes a variable of the engine, which must not contain free text. */
    @ParameterizedTest
    @MethodSource("forms")
    void marksAsACodeOnlyWhatIsChosenOrFitsAPatternThatWordsDoNot(Path file) {
        components(file).stream().filter(field -> field.path("properties").has("answer"))
                .forEach(field -> assertThat(FreeText.isMarked(FormComponent.of(field))).as(field.path("key").asText()).isTrue());
    }

    /** A {@code text} component would render markdown, images and links written by a complainant. */
    @ParameterizedTest
    @MethodSource("forms")
    void showsNoVariableInMarkdown(Path file) {
        assertThat(components(file).stream().map(component -> component.path("text")
                .asText() + component.at("/properties/text.zh").asText()))
                .noneMatch(text -> text.contains("{{") || text.startsWith("="));
    }

    /** The browser and the server must agree on which fields are hidden: both must be able to evaluate every condition. */
    @ParameterizedTest
    @MethodSource("forms")
    void hidesByConditionsThatTheServerCanEvaluate(Path file) {
        components(file).stream().map(component -> component.at("/conditional/hide").asText("")).filter(hide -> !hide.isEmpty())
                .forEach(hide -> assertThat(FormFeel.evaluate(hide, Map.of())).as(hide).isInstanceOf(Boolean.class));
    }

    private static List<JsonNode> components(Path file) {
        return FormFiles.components(FormFiles.json(file)).toList();
    }
}
