package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumbersTest {

    private final TelephoneNumbers inBeijing = new TelephoneNumbers(new TelephoneSettings("CN", "10", Set.of("13800138000"), 4));

    @ParameterizedTest
    @ValueSource(strings = {"+86 (10) 5555-0177", "861055550177", "010 5555 0177", "5555 0177", "0086 10 5555 0177", "(010)55550177", "+86 010 55550177",
        "＋８６ １０ ５５５５ ０１７７"})
    void areOneNumberHoweverTheyAreWritten(String written) {
        assertThat(inBeijing.telling(written)).contains("+861055550177");
    }

    @ParameterizedTest
    @CsvSource({"+44 20 7946 0991, +442079460991", "139 1234 5678, +8613912345678", "021-5555 0199, +862155550199", "010 5555 0177 ext 12, +861055550177;ext=12",
        "400-820-8820, +864008208820"})
    void areKeptApartByCountryAreaAndExtension(String written, String international) {
        assertThat(inBeijing.telling(written)).contains(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "12345", "11111111", "+86 000 0000 0000", "123456789", "987654321", "138 0013 8000", "0000000"})
    void tellNothingWhereTheyStandForNone(String written) {
        assertThat(inBeijing.telling(written)).isEmpty();
    }

    @Test
    void takeCountryAndAreaFromTheSettings() {
        var inLondon = new TelephoneNumbers(new TelephoneSettings("GB", "20", Set.of(), 4));
        assertThat(inLondon.telling("7946 0991")).contains("+442079460991");
        assertThat(new TelephoneNumbers(new TelephoneSettings("GB", "", Set.of(), 4)).international("7946 0991")).isNotEqualTo(inLondon.telling("7946 0991"));
    }
}
