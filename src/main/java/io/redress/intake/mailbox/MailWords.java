package io.redress.intake.mailbox;

import io.redress.complaint.Texts;
import io.redress.procedure.Document;
import io.redress.tracking.HiddenTokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What of a mail stands in the case file as text; a tracking link that it quotes loses its token. What is too long for it is kept in full as a document. */
@Component
class MailWords {

    private static final int LONGEST = 20_000;
    private static final int NOTE = 200;

    private final MessageSource messages;

    MailWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param documents those of the mail, after the full text where that had to be cut */
    record Words(String text, List<Document> documents) {}

    /** Subject and text: both are the complainant's own words. */
    Words narrative(IncomingMail mail) {
        return fitting(Stream.of(mail.subject(), mail.text()).filter(words -> !Texts.isBlank(words)).collect(Collectors.joining("\n\n")), mail);
    }

    /** Of an answer the subject is ours. */
    Words message(IncomingMail mail) {
        return fitting(Texts.isBlank(mail.text()) ? mail.subject() : mail.text(), mail);
    }

    private Words fitting(String written, IncomingMail mail) {
        var text = HiddenTokens.masked(written);
        var sent = mail.documents().stream().map(document -> new Document(document.name(), QuotedTokens.masked(document.content()))).toList();
        if (text.length() <= LONGEST) {
            return new Words(Texts.isBlank(text) ? say("mailbox.text.none", mail) : text, sent);
        }
        List<Document> documents = new ArrayList<>(sent);
        var name = say("mailbox.text.name", mail);
        documents.add(0, new Document(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Words(CleanText.cut(text, LONGEST - NOTE).stripTrailing() + "\n\n" + say("mailbox.text.cut", mail, name), documents);
    }

    private String say(String key, IncomingMail mail, Object... details) {
        return Objects.requireNonNull(messages.getMessage(key, details, key, Locale.forLanguageTag(mail.language())));
    }
}
