package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Automated reports about our letters are not complaints; messages from people are, even if they mention mail. All samples are invented. */
class DeliveryReportDetectorTest {

    private static final String LETTER = "0b9cbe2c-6a1d-4d7e-9e0c-1f6f3a2b4c5d@redress.example";
    private static final String BOUNCE = """
            {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"gone@example.org",
             "diagnosticCode":"smtp; 550 5.1.1 user unknown"}]},"mail":{"messageId":"0100","commonHeaders":{"messageId":"<%s>"}}}""".formatted(LETTER);

    private final MailParser parser = new MailParser();

    static Stream<Arguments> told() {
        return Stream.of(
                mail("no-reply@sns.amazonaws.com", "AWS Notification Message", BOUNCE + "\n\n--\nIf you wish to stop receiving notifications, visit …"),
                mail("no-reply@sns.amazonaws.com", "AWS Notification Message",
                        "{\"Type\":\"Notification\",\"Message\":\"" + BOUNCE.replace("\"", "\\\"").replace("\n", " ") + "\"}"),
                mail("events@mailer.example", "Webhook", "[{\"event\":\"dropped\",\"reason\":\"Bounced Address\",\"smtp-id\":\"<" + LETTER + ">\"}]"),
                mail("hook@mail.example", "Event", "{\"event-data\":{\"event\":\"failed\",\"severity\":\"permanent\"}}"),
                mail("notify@postal.example", "A message bounced", "{\"RecordType\":\"Bounce\",\"Type\":\"HardBounce\",\"Description\":\"gone\"}"),
                mail("mail_system@carrier.example.jp", "メール送信エラー", "次のあて先へのメッセージはエラーのため送信できませんでした。\n送信先: gone@carrier.example.jp"),
                mail("Postmaster@carrier.example.jp", "Mail System Error - Returned Mail", "次の宛先に配信できませんでした。"),
                mail("info@carrier.example.jp", "【重要】宛先不明のお知らせ", "ご指定の宛先が存在しません。メールをお届けできませんでした。"),
                mail("talk-bounces@lists.example", "Your message to Talk awaits moderator approval",
                        "Your mail to 'Talk' with the subject\n\n    Your complaint\n\nIs being held until the list moderator can review it."),
                mail("talk-owner@lists.example", "Request to mailing list Talk rejected",
                        "Your request to the Talk mailing list\n\n    Posting of your message\n\nhas been rejected by the list moderator."),
                mail("SYMPA <sympa@lists.example>", "Message distribution: talk@lists.example",
                        "Your message for list 'talk' was rejected. You are not allowed to send this message for the following reason: only subscribers."),
                mail("talk+noreply@groups.example", "Couldn't deliver your message",
                        "We're writing to let you know that the group you tried to contact (talk) may not exist, or you may not have permission to post messages"),
                mail("postmaster@mail.example.cn", "系统退信", "很抱歉，您发送的邮件无法投递：收件人不存在。"));
    }

    private static Arguments mail(String from, String subject, String text) {
        return Arguments.of(from, subject, text);
    }

    @ParameterizedTest
    @MethodSource("told")
    void knowsWhatAProgramTells(String from, String subject, String text) {
        assertThat(parser.parse(Mails.text("x@x", from, subject, text)).report()).isTrue();
    }

    static Stream<Arguments> written() {
        return Stream.of(
                mail("li@example.org", "Your mail", "Your message could not be delivered to me last week, so I ask again: where is my parcel?"),
                mail("li@example.org", "Fwd: Undelivered Mail Returned to Sender", "See below. Your support address does not exist.\n\n"
                        + "Your message could not be delivered to support@redress.example: user unknown"),
                mail("no-reply@shop.example", "Message from the contact form", "Name: Li Wei\nThe kettle leaks and nobody answers the telephone."),
                mail("li@example.org", "退货", "快递一直未送达，打电话也没有人处理。"),
                mail("li@example.org", "{urgent}", "{\"event\": \"the kettle exploded\"} that is all I say"),
                mail("yamada@carrier.example.jp", "荷物について", "荷物が届きません。メールの返事もありません。"),
                mail("owner@small-shop.example", "Rejected goods", "The goods were rejected by my customer."));
    }

    @ParameterizedTest
    @MethodSource("written")
    void takesWhatAPersonWritesForAComplaint(String from, String subject, String text) {
        assertThat(parser.parse(Mails.text("x@x", from, subject, text)).report()).isFalse();
    }

    @Test
    void findsTheLetterInANotification() {
        var bounce = parser.parse(Mails.text("x@x", "no-reply@sns.amazonaws.com", "AWS Notification Message", BOUNCE)).bounce();
        assertThat(bounce).isEqualTo(new Bounce(true, "smtp; 550 5.1.1 user unknown", java.util.Set.of(LETTER)));
        var passing = parser.parse(Mails.text("x@x", "no-reply@sns.amazonaws.com", "AWS Notification Message", BOUNCE.replace("Permanent", "Transient")));
        assertThat(passing.bounce().failed()).isFalse();
    }

    @Test
    void takesAFeedbackReportForNoFailure() {
        var report = "--B\r\nContent-Type: text/plain\r\n\r\nThis is an email abuse report.\r\n--B\r\nContent-Type: message/feedback-report\r\n\r\n"
                + "Feedback-Type: abuse\r\nVersion: 1\r\n\r\n--B\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <" + LETTER + ">\r\n\r\n--B--\r\n";
        for (var type : java.util.List.of("multipart/report; report-type=feedback-report; boundary=B", "multipart/mixed; boundary=B")) {
            var mail = parser.parse(Mails.mail("x@x", "staff@provider.example", "complaint about message from 192.0.2.1", type, report));
            assertThat(mail.report()).isTrue();
            assertThat(mail.bounce().failed()).isFalse();
            assertThat(mail.bounce().cited()).containsExactly(LETTER);
        }
    }

    @Test
    void tellsWhatIsHeldFromWhatIsRefused() {
        assertThat(parser.parse(Mails.text("x@x", "talk-bounces@lists.example", "Your message to Talk awaits moderator approval",
                "Your mail is being held until the list moderator can review it.")).bounce().failed()).isFalse();
        assertThat(parser.parse(Mails.text("x@x", "mail_system@carrier.example.jp", "メール送信エラー", "送信できませんでした。")).bounce().failed()).isTrue();
    }
}
