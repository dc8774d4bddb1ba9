package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that declares its answer a code is trusted only if free text cannot pass as one. */
class FreeTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"", "[0-9]*", "^[A-Z-]+$", "^.{1,20}$", "[A-Z]", "^[A-Za-z ]+$", "^\\\\S+$"})
    void isTakenForWordsWhereTheyFit(String pattern) {
        assertThat(freeText("textfield", pattern, "WINTERGREEN")).isTrue();
    }

    @Test
    void isACodeWhereTheyDoNot() {
        assertThat(freeText("textfield", "^[A-Z]{2}[0-9]{4}$", "AB1234")).isFalse();
        assertThat(freeText("textfield", "^(HIGH|LOW)$", "LOW")).isFalse();
        assertThat(freeText("textarea", "^(high|low)$", "low")).as("does not look like a code").isTrue();
    }

    private static boolean freeText(String type, String pattern, String answer) {
        try {
            var form = JSON.readTree("{\"components\": [{\"type\": \"" + type + "\", \"key\": \"field\", \"properties\": {\"answer\": \"code\"},"
                    + " \"validate\": {\"pattern\": \"" + pattern + "\"}}]}");
            return new FreeText(FormComponent.of(form)).in(Map.of("field", answer)).contains("field");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
