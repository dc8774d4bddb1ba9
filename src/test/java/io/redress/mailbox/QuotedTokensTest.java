package io.redress.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail that is stored or downloaded reveals the token of a quoted link to nobody, however it was encoded. */
class QuotedTokensTest {

    private static final String TOKEN = "q0V_aB3-xYz9KlmNop12QrStUvWx4567";
    private static final String LINK = "查看办理进度：https://redress.example/track?reference=C-2026-000001&token=" + TOKEN + "\n此致敬礼";

    @ParameterizedTest
    @ValueSource(strings = {"7bit", "quoted-printable", "base64"})
    void masksItInEveryEncodingAndLeavesTheRestAsItIs(String encoding) throws Exception {
        var words = encoding.equals("7bit") ? LINK.replaceAll("[^\\x00-\\x7F]", "x") : LINK;
        var masked = QuotedTokens.masked(mail(words, encoding));
        var parts = (Multipart) new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(masked)).getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(words.replace(TOKEN, "*".repeat(TOKEN.length())));
        assertThat(parts.getBodyPart(1).getContent().toString()).doesNotContain(TOKEN).contains("&amp;token=****");
    }

    private static byte[] mail(String words, String encoding) throws Exception {
        var text = new MimeBodyPart();
        text.setText(words, "UTF-8");
        text.setHeader("Content-Transfer-Encoding", encoding);
        var html = new MimeBodyPart();
        html.setText("<a href=\"" + words.replace("&", "&amp;") + "\">x</a>", "UTF-8", "html");
        html.setHeader("Content-Transfer-Encoding", encoding);
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setSubject("Re: C-2026-000001", "UTF-8");
        mail.setContent(new MimeMultipart(text, html));
        var raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toByteArray();
    }

    @Test
    void findsItWhereALineBreaksInTheMiddle() {
        for (int at = 1; at < 40; at++) {
            var link = "&token=3D" + TOKEN;
            var cut = Math.min(at, link.length() - 1);
            cut = link.startsWith("=3D", cut - 1) || link.startsWith("3D", cut - 1) || link.startsWith("3D", cut) ? 6 : cut;
            var broken = link.substring(0, cut) + "=\r\n" + link.substring(cut);
            var masked = new String(QuotedTokens.masked(broken.getBytes(ISO_8859_1)), ISO_8859_1);
            assertThat(masked.replace("=\r\n", "")).as(broken).isEqualTo("&token=3D" + "*".repeat(TOKEN.length()));
        }
    }

    @Test
    void findsItInAReturnedLetterWithinAMail() {
        var inner = "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(LINK.getBytes(UTF_8)) + "\r\n";
        var mail = "Content-Type: message/rfc822\r\n\r\n" + inner + "--b--\r\n";
        var masked = new String(QuotedTokens.masked(mail.getBytes(ISO_8859_1)), ISO_8859_1);
        var block = masked.substring(masked.indexOf("base64") + 10, masked.indexOf("--b--")).replaceAll("\\s", "");
        assertThat(new String(Base64.getDecoder().decode(block), UTF_8)).isEqualTo(LINK.replace(TOKEN, "*".repeat(TOKEN.length())));
        assertThat(masked).hasSameSizeAs(mail);
    }

    static Stream<Path> mails() {
        try (var files = Files.list(Path.of("src/test/resources/mails"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void leavesAMailWithoutATokenByteForByte(Path mail) throws Exception {
        var raw = Files.readAllBytes(mail);
        assertThat(QuotedTokens.masked(raw)).isSameAs(raw);
    }

    @Test
    void readsALargeDocumentInOneGo() {
        var large = (("A".repeat(76) + "\r\n").repeat(200_000) + "&token=" + TOKEN).getBytes(ISO_8859_1);
        assertThat(new String(QuotedTokens.masked(large), ISO_8859_1)).doesNotContain(TOKEN).hasSize(large.length);
    }
}
