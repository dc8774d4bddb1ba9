package io.redress.mailbox;

import io.redress.complaint.TextRules;
import io.redress.procedure.Document;
import io.redress.tracking.TokenRedaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Text of a mail for the case file; quoted tracking links lose their token. If too long, it is also stored in full as a document. */
@Component
class MailBody {

    private static final int MAX_LENGTH = 20_000;
    private static final int NOTE = 200;

    private final MessageSource messages;

    MailBody(MessageSource messages) {
        this.messages = messages;
    }

    /** @param documents those of the mail, preceded by the full text if that had to be cut */
    record Words(String text, List<Document> documents) {}

    /** Subject and text: both were written by the complainant. */
    Words narrative(IncomingMail mail) {
        return truncated(Stream.of(mail.subject(), mail.text()).filter(words -> !TextRules.isBlank(words)).collect(Collectors.joining("\n\n")), mail);
    }

    /** Text only: the subject of a reply is ours. */
    Words message(IncomingMail mail) {
        return truncated(TextRules.isBlank(mail.text()) ? mail.subject() : mail.text(), mail);
    }

    private Words truncated(String written, IncomingMail mail) {
        var text = TokenRedaction.masked(written);
        var sent = mail.documents().stream().map(document -> new Document(document.name(), QuotedTokens.masked(document.content()))).toList();
        if (text.length() <= MAX_LENGTH) {
            return new Words(TextRules.isBlank(text) ? message("mailbox.text.none", mail) : text, sent);
        }
        List<Document> documents = new ArrayList<>(sent);
        var name = message("mailbox.text.name", mail);
        documents.add(0, new Document(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Words(TextSanitizer.cut(text, MAX_LENGTH - NOTE).stripTrailing() + "\n\n" + message("mailbox.text.cut", mail, name), documents);
    }

    private String message(String key, IncomingMail mail, Object... details) {
        return Objects.requireNonNull(messages.getMessage(key, details, key, Locale.forLanguageTag(mail.language())));
    }
}
