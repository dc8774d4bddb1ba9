package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Gasket,          gasket",
        "退款,             ꞏ退ꞏ款ꞏ",
        "K-9型 要求退款。a, k-9ꞏ型ꞏ ꞏ要ꞏ求ꞏ退ꞏ款ꞏ。a",
        "ＡＢｃ１２。,          abc12。",
        "𠮷,               ꞏ𠮷ꞏ"})
    void setsEachChineseCharacterBetweenDots(String text, String indexed) {
        assertThat(SearchText.of(text.strip())).isEqualTo(indexed.strip());
    }

    @Test
    void takesNoTimeForMarksOnMarks() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SearchText.of("a" + "\u0301\u0316".repeat(200_000)));
        assertThat(SearchText.of("x".repeat(511) + "E\u0301")).isEqualTo("x".repeat(511) + "é");
    }

    @Test
    void partsWordsAtEveryKindOfSpace() {
        assertThat(SearchText.words(" 换热器\u3000ＢＸ-40\u00A0leaks\tbadly\u2003now ")).containsExactly("换热器", "bx-40", "leaks", "badly", "now");
    }

    /** A search for part of a text finds it. */
    @ParameterizedTest
    @CsvSource({"电水壶用了两周就坏了, 水壶", "电水壶用了两周就坏了, 坏", "板式换热器BX-40型, 器bx-40", "板式换热器BX-40型, 40型"})
    void aPartStaysAPart(String text, String part) {
        assertThat(SearchText.of(text)).contains(SearchText.of(part));
    }
}
