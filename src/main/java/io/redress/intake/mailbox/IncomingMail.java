package io.redress.intake.mailbox;

import io.redress.complaint.Texts;
import io.redress.procedure.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A mail, read.
 *
 * @param text what a reader sees, may be blank
 * @param language zh-CN or en
 * @param documents what was attached, in the order in which it is to be kept
 * @param bounce what the mail tells if it is from a mail system
 * @param report whether it is, though its head does not say so
 */
record IncomingMail(MailHead head, MailSender sender, String subject, String text, String language, List<Document> documents, Bounce bounce,
        boolean report) {

    /** The same for the same words and documents, however a mail program wraps them when it sends them again. */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((sender.address() + "\n" + subject + "\n" + text.replaceAll("\\s+", " ")).getBytes(StandardCharsets.UTF_8));
            for (var document : documents) {
                sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(document.content().length).array());
                sha.update(document.content());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    boolean empty() {
        return Texts.isBlank(text) && Texts.isBlank(subject) && documents.isEmpty();
    }
}
