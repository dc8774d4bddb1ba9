package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.mailbox.SenderAuthentication.Proof;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Nobody becomes the complainant merely by what a mail claims. */
class SenderAuthenticationTest {

    private static final String OURS = "Authentication-Results: mx.redress.example";

    @ParameterizedTest
    @ValueSource(strings = {
        OURS + "; dmarc=pass header.from=example.org",
        OURS + " 1; spf=fail smtp.mailfrom=list.example.net; dmarc=pass (p=reject; dis=none) header.from=Example.ORG",
        OURS + ";\r\n\tdkim=pass (2048-bit key) header.d=example.org header.i=@example.org header.b=abc",
        OURS + "; dkim=fail header.d=news.example.net; dkim=pass reason=\"good; signature\" header.i=li@example.org",
        "Authentication-Results: other.example; dmarc=fail header.from=example.org\r\n"
                + OURS + "; DMARC=Pass header.from=example.org"
    })
    void confirms(String headers) {
        assertThat(proof(headers, "li@example.org")).isEqualTo(Proof.CONFIRMED);
    }

    @Test
    void confirmsASignatureOfTheDomainAbove() {
        assertThat(proof(OURS + "; dkim=pass header.d=example.org", "li@mail.example.org")).isEqualTo(Proof.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "X-Nothing: here",
        OURS + "; none",
        OURS + "; spf=pass smtp.mailfrom=example.org",
        OURS + "; dmarc=fail header.from=example.org",
        OURS + "; dmarc=pass header.from=evil.example",
        OURS + "; dmarc=passing header.from=example.org",
        OURS + "; dkim=pass header.d=evil.example",
        OURS + "; dkim=pass header.d=org",
        OURS + "; dkim=pass header.d=mail.example.org",
        OURS + "; dkim=pass header.d=ample.org",
        OURS + "; spf=fail smtp.mailfrom=\"x; dmarc=pass header.from=example.org\"@evil.example",
        OURS + "; spf=fail (sender wrote; dmarc=pass header.from=example.org) smtp.mailfrom=evil.example",
        OURS + "; spf=fail (no end; dmarc=pass header.from=example.org",
        "Authentication-Results: mx.evil.example; dmarc=pass header.from=example.org",
        "Authentication-Results: \"mx.redress.example; dmarc=pass header.from=example.org",
        OURS + "; dmarc=fail header.from=example.org\r\n" + OURS + "; dmarc=pass header.from=example.org"
    })
    void doesNotConfirm(String headers) {
        assertThat(proof(headers, "li@example.org")).isEqualTo(Proof.UNCONFIRMED);
    }

    @Test
    void goesByTheAddressWhereNoServerIsTrusted() {
        assertThat(proof("", OURS + "; dmarc=fail header.from=example.org", "li@example.org")).isEqualTo(Proof.ADDRESS);
    }

    private static Proof proof(String headers, String from) {
        return proof("MX.redress.example", headers, from);
    }

    private static Proof proof(String trusted, String headers, String from) {
        var settings = new MailboxSettings(null, Duration.ZERO, 50, DataSize.ofMegabytes(50), 20, "", Duration.ofDays(1),
                Duration.ofDays(400), trusted, Set.of());
        var raw = (headers + "\r\n" + new String(Mails.text("id@x", from, "Parcel", "words"), StandardCharsets.UTF_8));
        return new SenderAuthentication(settings).of(new MailParser().parse(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
