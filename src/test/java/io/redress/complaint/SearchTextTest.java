package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Gasket,          gasket",
        "退款,             ꞏ退ꞏ款ꞏ",
        "K-9型 要求退款，a, k-9ꞏ型ꞏ ꞏ要ꞏ求ꞏ退ꞏ款ꞏ，a",
        "𠮷,               ꞏ𠮷ꞏ"})
    void setsEachChineseCharacterBetweenDots(String text, String indexed) {
        assertThat(SearchText.of(text.strip())).isEqualTo(indexed.strip());
    }

    /** Whoever searches for a part of what was written finds it. */
    @ParameterizedTest
    @CsvSource({"电水壶用了两周就坏了, 水壶", "电水壶用了两周就坏了, 坏", "板式换热器BX-40型, 器bx-40", "板式换热器BX-40型, 40型"})
    void aPartStaysAPart(String text, String part) {
        assertThat(SearchText.of(text)).contains(SearchText.of(part));
    }
}
