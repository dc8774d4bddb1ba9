package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void isOfTheDomainThatTheComplainantNamed() {
        assertThat(MailAddress.of("kunde@faß.de").getAddress()).isEqualTo("kunde@xn--fa-hia.de");
    }

    /** Such a letter is delivered another way. */
    @ParameterizedTest
    @ValueSource(strings = {"用户@例子.cn", "kunde@m\u00C3\u00BC\uFFFD.de", "kunde@x\u200Dy.de", "a b@example.org"})
    void isNotGuessed(String address) {
        assertThatThrownBy(() -> MailAddress.of(address)).isInstanceOf(LetterUndeliverableException.class);
    }
}
