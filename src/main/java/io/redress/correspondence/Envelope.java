package io.redress.correspondence;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Creates the mail for a letter. If sent twice it has the same Message-ID, so that the recipient's mail system detects the duplicate. */
@Component
class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final Company company;
    private final LetterSettings settings;
    private final Clock clock;

    Envelope(Company company, LetterSettings settings, Clock clock) {
        this.company = company;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage around(Letter letter, MimeMessage mail) throws MessagingException {
        var from = or(settings.from(), company.email());
        mail.setFrom(address(from, company.name(Locale.forLanguageTag(letter.language()))));
        mail.setReplyTo(new InternetAddress[] {new InternetAddress(or(settings.replyTo(), from))});
        mail.setRecipient(RecipientType.TO, MailAddress.of(letter.recipient()));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setContent(parts(letter));
        var domain = or(settings.domain(), from.substring(from.indexOf('@') + 1));
        mail.setHeader("References", "<" + letter.reference() + "@" + domain + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", letter.language());
        mail.saveChanges();
        mail.setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
        return mail;
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        try {
            return new InternetAddress(email, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    private static String or(String setting, String otherwise) {
        return StringUtils.hasText(setting) ? setting.strip() : otherwise;
    }
}
