package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearCaseMappingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Refund", "İstanbul", "iİıI", "ΣΑΣ Σ ΟΔΟΣ", "Straße ﬁn ŉ", "退款𐐀𐐨", "\uD800x\uDC00"})
    void meansTheSameAsJavas(String text) {
        assertThat(LinearCaseMapping.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
        assertThat(LinearCaseMapping.upper(text)).isEqualTo(text.toUpperCase(Locale.ROOT));
    }

    @Test
    void makesCapitalsAcrossItsPieces() {
        var text = "x".repeat(511) + "𐐨".repeat(600) + "ß".repeat(700);

        assertThat(LinearCaseMapping.upper(text)).isEqualTo(text.toUpperCase(Locale.ROOT));
    }

    /** Java's own mapping would copy a thousand gigabytes. */
    @Test
    void takesAMillionLettersThatBecomeSeveral() {
        assertThatNoException().isThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            LinearCaseMapping.lower("İ".repeat(1_000_000));
            LinearCaseMapping.upper("ß".repeat(1_000_000));
        }));
    }
}
