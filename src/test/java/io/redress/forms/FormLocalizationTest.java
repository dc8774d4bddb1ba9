package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormLocalizationTest {
    private static final String FORM = """
            {"components":[{"type":"radio","key":"a","label":"Choose","description":"One","values":[{"label":"Yes","value":"YES"},{"label":"No","value":"NO"}],
              "appearance":{"suffixAdorner":"days"},
              "properties":{"label.zh":"请选择","values.NO.zh":"否","appearance.suffixAdorner.zh":"天","key.zh":"b","validate.zh":"x"}},
             {"type":"group","label":"Group","properties":{"label.zh":"组"},"components":[
               {"type":"table","label":"T","columns":[{"label":"Amount","key":"amount"}],"properties":{"columns.amount.zh":"金额"}}]}]}""";

    static Stream<Path> forms() {
        return FormFiles.paths();
    }

    @Test
    void replacesWordingAndNothingElse() {
        JsonNode form = FormLocalization.localize(FormJson.read(FORM), Locale.SIMPLIFIED_CHINESE);
        JsonNode radio = form.at("/components/0");

        assertThat(radio.path("label").asText()).isEqualTo("请选择");
        assertThat(radio.path("description").asText()).as("not translated, so it stays").isEqualTo("One");
        assertThat(radio.path("values").findValuesAsText("label")).containsExactly("Yes", "否");
        assertThat(radio.at("/appearance/suffixAdorner").asText()).isEqualTo("天");
        assertThat(radio.path("key").asText()).as("a translation never changes a variable").isEqualTo("a");
        assertThat(radio.has("validate")).isFalse();
    }

    @Test
    void reachesGroupsAndTables() {
        JsonNode group = FormLocalization.localize(FormJson.read(FORM), Locale.CHINESE).at("/components/1");

        assertThat(group.path("label").asText()).isEqualTo("组");
        assertThat(group.at("/components/0/columns/0/label").asText()).isEqualTo("金额");
    }

    @Test
    void leavesAFormAsItIsInALanguageThatItDoesNotSpeak() {
        assertThat(FormLocalization.localize(FormJson.read(FORM), Locale.FRENCH)).isEqualTo(FormJson.read(FORM));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsEveryFormWithoutAWordOfEnglish(Path file) {
        JsonNode chinese = FormLocalization.localize(FormJson.read(FormFiles.read(file)), Locale.CHINA);

        FormFiles.components(chinese).flatMap(FormWording::visible)
                .forEach(text -> assertThat(text).containsPattern("\\p{IsHan}"));
    }
}
