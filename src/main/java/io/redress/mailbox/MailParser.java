package io.redress.mailbox;

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

/** Parses arbitrary mail: returns its content, or throws with the reason why it cannot be read. */
@Component
class MailParser {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    /** @throws UnreadableMailException with the reason */
    IncomingMail parse(byte[] raw) {
        var headers = new MailHeaders(raw);
        if (headers.endless()) {
            throw new UnreadableMailException(QuarantineReason.LONG_HEADERS, "The headers are longer than " + MailHeaders.LONGEST / 1024 + " KiB.");
        }
        if (headers.first("Content-Type").matches("(?i)application/(x-)?pkcs7-mime.*enveloped.*")) {
            throw new UnreadableMailException(QuarantineReason.ENCRYPTED, "The mail is encrypted.");
        }
        try {
            var parts = new MailParts(new MimeMessage(NO_SESSION, new SharedByteArrayInputStream(raw)));
            return mail(headers, parts);
        } catch (MessagingException | IOException | IllegalArgumentException | IndexOutOfBoundsException | StackOverflowError e) {
            throw new UnreadableMailException(QuarantineReason.UNREADABLE, TextSanitizer.line(e.getClass().getSimpleName() + ": " + e.getMessage(), 500));
        }
    }

    private static IncomingMail mail(MailHeaders headers, MailParts parts) {
        var subject = headers.subject();
        var text = TextSanitizer.of(parts.text());
        return new IncomingMail(headers, headers.sender(), subject, text, MailLanguage.of(subject + "\n" + text, MailLanguage.CHINESE),
                documents(parts), Bounce.of(headers, parts), DeliveryReportDetector.isReport(headers, headers.sender(), text, parts));
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
