package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Originals as mail programs quote them when forwarding. */
class ForwardedTextTest {

    @Test
    void isFoundAsGmailWritesIt() {
        assertThat(ForwardedText.in("""
                Please take this up.

                ---------- Forwarded message ---------
                From: Li Wei <li.wei@example.org>
                Date: Mon, 23 Nov 2026 at 09:12
                Subject: The kettle leaks
                To: <sales@company.example>

                It leaks at the bottom.
                From: the first day on.""")).contains(new ForwardedText(new MailSender("li.wei@example.org", "Li Wei"), "The kettle leaks",
                "It leaks at the bottom.\nFrom: the first day on.", "Please take this up."));
    }

    @Test
    void isFoundAsChineseProgramsWriteIt() {
        assertThat(ForwardedText.in("""
                请处理

                ------------------ 原始邮件 ------------------
                发件人: "李伟"<li.wei@example.org>;
                发送时间: 2026年11月23日(星期一) 上午9:12
                收件人: "销售"<sales@company.example>;
                主题: 水壶漏水

                水壶底部漏水。""")).contains(new ForwardedText(new MailSender("li.wei@example.org", "李伟"), "水壶漏水", "水壶底部漏水。", "请处理"));
    }

    @Test
    void isFoundAsOutlookAndAppleWriteIt() {
        assertThat(ForwardedText.in("""
                ________________________________
                Von: Wei, Li [mailto:li.wei@example.org]
                Gesendet: Montag, 23. November 2026 09:12
                An: Vertrieb
                Betreff: Der Kessel leckt

                Er leckt.""")).contains(new ForwardedText(new MailSender("li.wei@example.org", "Wei, Li"), "Der Kessel leckt", "Er leckt.", ""));
        assertThat(ForwardedText.in("""
                Begin forwarded message:

                > From: Li Wei <li.wei@example.org>
                > Subject: The kettle leaks
                > Date: 23 November 2026
                >
                > It leaks.
                > Badly.""")).contains(new ForwardedText(new MailSender("li.wei@example.org", "Li Wei"), "The kettle leaks", "It leaks.\nBadly.", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: me\nto you", "From: Li <li@example.org>\n\nhas called", "no header at all", "Subject: x\nTo: y@z.example"})
    void isNotMadeUp(String text) {
        assertThat(ForwardedText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fwd: x", "FW: x", "WG: x", "转发: x", "转发：x", "轉寄: x"})
    void isSaidByTheSubject(String subject) {
        assertThat(ForwardedText.isSaidBy(subject)).isTrue();
        assertThat(ForwardedText.isSaidBy("Re: " + subject)).isFalse();
    }
}
