package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.complaint.EmailAddresses;
import io.redress.procedure.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the mail program, staff read what the complainant wrote; whatever an attacker writes does no harm. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MailParserTest {

    private final MailParser parser = new MailParser();

    private IncomingMail read(String sample) {
        return parser.parse(Mails.sample(sample));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            utf8-base64          | zh-CN | 投诉：快递晚到                        | 快递已经晚了十天
            quoted-printable     | en    | Café machine leaks                   | the café machine leaks at the lower gasket. I paid 1,200.00 euros for a machine that does not
            gb2312-with-more     | zh-CN | 发票抬头写错：朱镕喆                   | 我的名字是朱镕喆
            big5                 | zh-CN | 冷氣機故障                            | 冷氣機安裝後兩個月就故障
            iso-2022-jp          | en    | 製品が壊れました                       | 届いた製品がすぐに壊れました
            wrong-charset        | zh-CN | wrong                                | 机器漏水，服务态度很差，要求退款。
            wrong-charset-big5   | zh-CN | wrong                                | 機器漏水，服務態度很差，要求退款。
            bare-bytes           | zh-CN | 电水壶漏电                            | 电水壶用了三天就漏电，非常危险。
            western-bytes        | en    | Beschwerde                           | Die Lieferung ist beschädigt, die Schrauben sind geöffnet und der Schlüssel fehlt.
            unknown-charset      | zh-CN | Hello 你好                            | 我要投诉你们的售后服务。
            split-subject        | zh-CN | Re:电视机屏幕碎裂要求换货 - model X_9 (urgent) | 屏幕在运输中碎裂。
            no-boundary          | en    | no boundary                          | There is no boundary at all, but there are words.
            no-end-boundary      | en    | cut off                              | The mail was cut off on the way.
            bad-content-type     | en    | bad type                             | Die Überschrift stimmt nicht. 头部有误。
            damaged-base64       | zh-CN | damaged                              | 损坏的编码，但仍可阅读。
            signed               | en    | signed                               | Signed words of complaint.
            control-characters   | en    | abc                                  | zeroone[31mredturned end
            stub-plain           | en    | Parcel                               | The parcel with order PO-7781 has been late for ten days
            """)
    void readsWordsInAnyCharacterSet(String sample, String language, String subject, String words) {
        var mail = read(sample);
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).contains(words);
        assertThat(mail.language()).isEqualTo(language);
    }

    @Test
    void knowsTheSender() {
        assertThat(read("utf8-base64").sender()).isEqualTo(new MailSender("Li.Xiaoming@example.org", "李小明"));
        assertThat(read("quoted-printable").sender()).isEqualTo(new MailSender("margaret@example.org", "Fields, Margaret"));
        assertThat(read("bare-bytes").sender()).isEqualTo(new MailSender("li.xiaoming@example.org", "李小明"));
        assertThat(read("no-sender").sender().address()).isNull();
    }

    @Test
    void readsADomainInBareBytesAsUtf8OrNotAtAll() {
        var mail = Mails.text("idn@x", "=?utf-8?q?J=C3=BCrgen?= <kunde@müller.de>", "Leak", "It leaks.");
        assertThat(parser.parse(mail).sender()).isEqualTo(new MailSender("kunde@müller.de", "Jürgen"));
        var western = new String(mail, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(EmailAddresses.isAddress(parser.parse(western).sender().address())).isFalse();
    }

    @Test
    void takesNestedPartsApart() {
        var mail = read("nested");
        assertThat(mail.text()).isEqualTo("The screen of my television is broken.\n\nSent from my telephone.");
        assertThat(mail.documents()).extracting(Document::name).containsExactly("invoice.pdf", "document-2.png");
        assertThat(mail.documents().get(0).content()).startsWith("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void keepsAMailInsideAMailClosed() {
        var mail = read("attached-mail");
        assertThat(mail.text()).isEqualTo("Please see the attached mail, in which you promised a refund.");
        assertThat(mail.documents()).extracting(Document::name).containsExactly("document-1.eml");
        assertThat(new String(mail.documents().get(0).content(), StandardCharsets.US_ASCII)).startsWith("From: service@shop.example").contains("THE INNER TEXT");
        assertThat(mail.headers().cited()).isEmpty();
    }

    @Test
    void readsHtmlAsAReaderSeesIt() {
        assertThat(read("html-only").text()).isEqualTo("""
                尊敬的客服：

                我购买的热交换器漏水。

                - 型号 BX-40
                - 订单 PO-7781

                价格\t1200 元

                照片：在这里 <https://photos.example/1>

                谢谢 & 再见""");
        assertThat(read("html-only").subject()).isEqualTo("热交换器漏水");
    }

    @Test
    void decodesNamesOfDocumentsHoweverTheyAreWritten() {
        assertThat(read("hostile-names").documents()).extracting(Document::name).satisfies(names -> {
            assertThat(names).hasSize(8);
            assertThat(names.get(0)).isEqualTo("../../../etc/passwd.png");
            assertThat(names.get(1)).isEqualTo("照片一.png");
            assertThat(names.get(2)).isEqualTo("发票.pdf");
            assertThat(names.get(3)).isEqualTo("part-one-part-two.pdf");
            assertThat(names.get(6)).isEqualTo("document-7.png");
        });
    }

    @Test
    void seesWhatIsEmpty() {
        assertThat(read("empty").empty()).isTrue();
        assertThat(read("only-attachment").empty()).isFalse();
        assertThat(read("only-attachment").documents()).extracting(Document::name).containsExactly("damage.png");
    }

    @Test
    void understandsWhatMailSystemsTell() {
        assertThat(read("bounce").bounce()).isEqualTo(new Bounce(true, "5.1.1 550 5.1.1 <gone@example.org>: user unknown in virtual mailbox table",
                Set.of("LETTER-ID@redress.example")));
        assertThat(read("bounce-delayed").bounce().failed()).isFalse();
        assertThat(read("bounce-in-own-words").bounce()).isEqualTo(new Bounce(true, "failure notice", Set.of("LETTER-ID@redress.example")));
    }

    @Test
    void knowsTheSameWordsAgainWhenAProgramWrapsThemAnew() {
        var once = read("nested").digest();
        assertThat(parser.parse(Mails.sample("nested", "\"M\"", "\"Another\"", "--M\r\n", "--Another\r\n", "--M--", "--Another--")).digest()).isEqualTo(once);
        assertThat(parser.parse(Mails.sample("nested", "broken", "cracked")).digest()).isNotEqualTo(once);
    }

    @Test
    void readsTheSameMailAsTheSameWhateverServersAddToIt() {
        var once = new MailHeaders(Mails.sample("utf8-base64"));
        var again = new MailHeaders(Mails.sample("utf8-base64", "Received: from mail.example.org", "Received: from other.example.org", "Return-Path", "X-Was"));
        assertThat(again.key()).isEqualTo(once.key());
        assertThat(again.digest()).isEqualTo(once.digest());
        assertThat(new MailHeaders(Mails.sample("without-id")).key()).startsWith("sha256:");
    }

    @ParameterizedTest
    @CsvSource({"encrypted, ENCRYPTED"})
    void saysWhyAMailCannotBeRead(String sample, QuarantineReason reason) {
        assertRefused(Mails.sample(sample), reason);
    }

    @Test
    void standsHostileMail() {
        assertThat(parser.parse(Mails.nested(19)).text()).isEqualTo("The text at the bottom.");
        assertRefused(Mails.nested(200), QuarantineReason.TOO_DEEP);
        assertRefused(Mails.nested(5_000), QuarantineReason.TOO_DEEP);
        assertRefused(Mails.manyParts(10_000), QuarantineReason.TOO_MANY_PARTS);
        assertRefused(Mails.longHeaders(300_000), QuarantineReason.LONG_HEADERS);
        assertRefused(Mails.cyclic(), QuarantineReason.TOO_MANY_PARTS);
    }

    @Test
    void standsHugeMail() {
        assertThat(parser.parse(Mails.withDocument("big@example.org", "big@example.org", "big.zip", Mails.megabytes(30))).documents().get(0).content())
                .hasSize(30 << 20);
        assertThat(parser.parse(Mails.text("long@example.org", "long@example.org", "Long", "words ".repeat(2_000_000))).text()).hasSize(11_999_999);
        var divs = "<div>".repeat(200_000) + "deep words" + "</div>".repeat(200_000);
        assertThat(parser.parse(Mails.mail("divs@example.org", "divs@example.org", "Divs", "text/html", divs)).text()).isEqualTo("deep words");
        var folded = "a\r\n ".repeat(60_000) + "=?utf-8?B?" + "=?".repeat(5_000);
        assertThat(parser.parse(Mails.text("folded@example.org", "folded@example.org", folded, "words")).text()).isEqualTo("words");
    }

    @Test
    void neverFailsInAnotherWayThanItSays() {
        var random = new Random(11);
        for (var sample : new String[] {"nested", "hostile-names", "html-only", "bounce", "split-subject", "attached-mail", "iso-2022-jp"}) {
            for (int i = 0; i < 150; i++) {
                var damaged = Mails.sample(sample);
                for (int j = 0; j < 1 + random.nextInt(20); j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Assertions.assertDoesNotThrow(() -> readable(damaged));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\r\n\r\n", ":", "From", "\u0000", "From: \r\nContent-Type: multipart/mixed; boundary=\r\n\r\n----\r\n"})
    void standsWhatIsHardlyAMail(String raw) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> readable(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void readable(byte[] raw) {
        try {
            parser.parse(raw);
        } catch (UnreadableMailException told) {
            assertThat(told.reason()).isNotNull();
        }
    }

    private void assertRefused(byte[] raw, QuarantineReason reason) {
        assertThatThrownBy(() -> parser.parse(raw)).isInstanceOf(UnreadableMailException.class)
                .satisfies(e -> assertThat(((UnreadableMailException) e).reason()).isEqualTo(reason));
    }
}
