package io.redress.embedded;

import io.redress.tracking.TokenRedaction;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Content of a mail for readers other than its recipient, without tokens: its first plain part, its first HTML part (either may be null),
 * and the names of its attachments.
 */
record MailContent(String text, String html, List<String> documents) {

    static MailContent of(Part mail) {
        List<Part> parts = new ArrayList<>();
        try {
            collect(mail, parts);
            return new MailContent(TokenRedaction.masked(first(parts, "text/plain")), TokenRedaction.masked(first(parts, "text/html")), documents(parts));
        } catch (MessagingException | IOException e) {
            return new MailContent("This mail cannot be read: " + e.getMessage(), null, List.of());
        }
    }

    private static void collect(Part part, List<Part> parts) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                collect(many.getBodyPart(i), parts);
            }
        } else {
            parts.add(part);
        }
    }

    private static String first(List<Part> parts, String type) throws MessagingException, IOException {
        for (var part : parts) {
            if (part.isMimeType(type) && part.getFileName() == null) {
                return String.valueOf(part.getContent());
            }
        }
        return null;
    }

    private static List<String> documents(List<Part> parts) throws MessagingException {
        List<String> names = new ArrayList<>();
        for (var part : parts) {
            if (part.getFileName() != null) {
                names.add(part.getFileName());
            }
        }
        return names;
    }
}
