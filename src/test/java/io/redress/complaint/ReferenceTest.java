package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References are read aloud and typed by people; anything that is not a reference must not reach the database. */
class ReferenceTest {

    @Test
    void hasSixDigitsOrMore() {
        assertThat(Reference.of(2026, 123)).hasToString("C-2026-000123");
        assertThat(Reference.of(2026, 1_234_567)).hasToString("C-2026-1234567");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "C-2026-123", "c-2026-000123", "C-26-000123", "C-2026-000123 ", "C-2026-00012x", "C-٢٠٢٦-000123", "C-2026-000123\n"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new Reference(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("C-2026-000123");
    }

    @Test
    void isATextInJson() throws Exception {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(new Reference("C-2026-000123"))).isEqualTo("\"C-2026-000123\"");
        assertThat(json.readValue("\"C-2026-000123\"", Reference.class)).isEqualTo(new Reference("C-2026-000123"));
    }
}
