package io.redress.mailbox;

import io.redress.complaint.TextRules;
import io.redress.procedure.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A parsed mail.
 *
 * @param text as shown to a reader, may be blank
 * @param language zh-CN or en
 * @param documents attachments, in the order in which to store them
 * @param bounce delivery report details, if the mail comes from a mail system
 * @param report whether it is a delivery report, although its headers do not say so
 */
record IncomingMail(MailHeaders headers, MailSender sender, String subject, String text, String language, List<Document> documents, Bounce bounce,
        boolean report) {

    /** Equal for the same text and documents, however a mail program wraps them on resending. */
    String digest() {
        var sha = DigestUtils.getSha256Digest();
        sha.update((sender.address() + "\n" + subject + "\n" + text.replaceAll("\\s+", " ")).getBytes(StandardCharsets.UTF_8));
        for (var document : documents) {
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(document.content().length).array());
            sha.update(document.content());
        }
        return Hex.encodeHexString(sha.digest());
    }

    boolean empty() {
        return TextRules.isBlank(text) && TextRules.isBlank(subject) && documents.isEmpty();
    }
}
