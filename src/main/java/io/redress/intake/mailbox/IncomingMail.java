package io.redress.intake.mailbox;

import io.redress.procedure.Document;
import java.util.List;

/**
 * A mail, read.
 *
 * @param text what a reader sees, may be blank
 * @param language zh-CN or en
 * @param documents what was attached, in the order in which it is to be kept
 * @param bounce what the mail tells if it is from a mail system
 */
record IncomingMail(MailHead head, MailSender sender, String subject, String text, String language, List<Document> documents, Bounce bounce) {

    boolean empty() {
        return text.isBlank() && subject.isBlank() && documents.isEmpty();
    }
}
