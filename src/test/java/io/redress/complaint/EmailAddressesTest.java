package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter contains a secret link: it goes to the intended domain or to none. */
class EmailAddressesTest {

    @ParameterizedTest
    @CsvSource({"kunde@faß.de, kunde@xn--fa-hia.de", "kunde@fass.de, kunde@fass.de", "kunde@müller.de, kunde@xn--mller-kva.de",
        "kunde@MÜLLER.de, kunde@xn--mller-kva.de", "kunde@müller.de, kunde@xn--mller-kva.de", "kunde@xn--fa-hia.de, kunde@xn--fa-hia.de",
        "Li.Wei+x@Example.ORG, Li.Wei+x@example.org", "li@例子.cn, li@xn--fsqu00a.cn", "li@例子。cn, li@xn--fsqu00a.cn", "' a@b.cn ', a@b.cn",
        "用户@例子.cn, 用户@xn--fsqu00a.cn"})
    void becomeWhatMailServersTake(String written, String wire) {
        assertThat(EmailAddresses.wire(written)).contains(wire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "@b.cn", "a@", "a@b@c.cn", "a b@c.cn", "a@b..cn", "a@-b.cn", "a@b_c.cn", "a@b.cn\r\nBcc: c@d.cn", "a@x‍y.de",
        "a@�x.de", "a@xn--a.de", "<a@b.cn>", "a,b@c.cn", ".a@b.cn", ""})
    void areRefusedWhereTheyCouldMeanAnything(String text) {
        assertThat(EmailAddresses.wire(text)).isEmpty();
    }

    @Test
    void areTheSameHoweverTheyAreWritten() {
        assertThat(EmailAddresses.same("Kunde@Müller.de", "kunde@xn--mller-kva.de")).isTrue();
        assertThat(EmailAddresses.same("kunde@faß.de", "kunde@fass.de")).isFalse();
        assertThat(EmailAddresses.same(null, null)).isFalse();
    }
}
