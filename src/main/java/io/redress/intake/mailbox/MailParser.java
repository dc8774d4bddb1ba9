package io.redress.intake.mailbox;

import io.redress.procedure.Document;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Reads mail written by anybody with anything: whatever it holds, the answer is its content or the reason why it cannot be read. */
@Component
class MailParser {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    /** @throws MailUnreadable with the reason */
    IncomingMail parse(byte[] raw) {
        var head = new MailHead(raw);
        if (head.endless()) {
            throw new MailUnreadable(AsideReason.LONG_HEADERS, "The headers are longer than " + MailHead.LONGEST / 1024 + " KiB.");
        }
        if (head.first("Content-Type").matches("(?i)application/(x-)?pkcs7-mime.*enveloped.*")) {
            throw new MailUnreadable(AsideReason.ENCRYPTED, "The mail is encrypted.");
        }
        try {
            var parts = new MailParts(new MimeMessage(NO_SESSION, new SharedByteArrayInputStream(raw)));
            return mail(head, parts);
        } catch (MessagingException | IOException | IllegalArgumentException | IndexOutOfBoundsException | StackOverflowError e) {
            throw new MailUnreadable(AsideReason.UNREADABLE, CleanText.line(e.getClass().getSimpleName() + ": " + e.getMessage(), 500));
        }
    }

    private static IncomingMail mail(MailHead head, MailParts parts) {
        var subject = head.subject();
        var text = CleanText.of(parts.text());
        return new IncomingMail(head, head.sender(), subject, text, MailLanguage.of(subject + "\n" + text, MailLanguage.CHINESE),
                documents(parts), Bounce.of(head, parts), Reports.isReport(head, head.sender(), text, parts));
    }

    private static List<Document> documents(MailParts parts) {
        List<Document> documents = new ArrayList<>();
        for (var part : parts.documents()) {
            var name = part.name() != null && part.type().equals("message/rfc822") && !part.name().toLowerCase(Locale.ROOT).endsWith(".eml")
                    ? part.name() + ".eml" : part.name();
            documents.add(new Document(name == null ? "document-" + (documents.size() + 1) + ending(part.type()) : name, part.content()));
        }
        return documents;
    }

    private static String ending(String type) {
        try {
            return type.equals("message/rfc822") ? ".eml" : MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }
}
