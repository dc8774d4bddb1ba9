package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "550 5.1.1 <li.xiaoming+a@mail.example.cn> unknown | 550 5.1.1 <…@…> unknown",
        "李@例子.中国 is unknown | …@… is unknown",
        "call +44 20 7946 0991 or 13800138000. | call … or …."
    })
    void hidesAddressesAndTelephoneNumbers(String said, String shown) {
        assertThat(PersonalData.masked(said)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-2026-000123 and C-2026-1234567 are busy", "2026-11-22T10:00:00.123456789Z", "Connection refused: 10.0.0.1:25", "12.50 CNY",
        "job 3f2c8a11-0000-1111-2222-123456789012", "at io.redress.Some.method(Some.java:123)"})
    void leavesTheRest(String said) {
        assertThat(PersonalData.masked(said)).isEqualTo(said);
    }

    @Test
    void takesNothing() {
        assertThat(PersonalData.masked(null)).isNull();
    }
}
