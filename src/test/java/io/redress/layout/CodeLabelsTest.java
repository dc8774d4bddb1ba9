package io.redress.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Cause;
import io.redress.complaint.Channel;
import io.redress.complaint.Finding;
import io.redress.complaint.Severity;
import io.redress.complaint.Status;
import io.redress.correspondence.LetterChannel;
import io.redress.correspondence.LetterState;
import io.redress.identity.Groups;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A code without a label would appear on a page as it is, in capitals. */
class CodeLabelsTest {

    private final Properties english = read("/messages/pages.properties");
    private final Properties chinese = read("/messages/pages_zh.properties");

    @Test
    void sayTheSameThingsInBothLanguages() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.values()).doesNotContain("");
        assertThat(english.values()).doesNotContain("");
    }

    @Test
    void existForEveryCode() {
        var needed = Stream.of(
                codes("status", Status.values()), codes("cause", Cause.values()), codes("severity", Severity.values()),
                codes("severityOf", Severity.values()), codes("channel", Channel.values()), codes("finding", Finding.values()),
                codes("letterState", LetterState.values()), codes("timeline.LETTER", LetterState.values()),
                codes("delivery", LetterChannel.values()), codes("remedy", RemedyKind.values()),
                codes("remedyState", RemedyState.values()), codes("timeline.REMEDY", RemedyState.values()),
                Groups.UNITS.stream().map("unit."::concat), Groups.WORKING.stream().map("group."::concat)).flatMap(name -> name);
        assertThat(needed).allSatisfy(name -> assertThat(english).containsKey(name));
    }

    private static Stream<String> codes(String kind, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> kind + "." + code.name());
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (var reader = new InputStreamReader(CodeLabelsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
