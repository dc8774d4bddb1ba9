package io.redress.mailbox;

import jakarta.activation.DataSource;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Splits a mail into the text that a reader sees first and everything else. Nested mails and archives are not opened. */
class MailParts {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARTS = 250;
    private static final int LONGER_BY = 3;
    private static final Set<String> SIGNATURES =
            Set.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");

    private final List<MailPart> documents = new ArrayList<>();
    private int count;
    private final String text;

    MailParts(MimePart mail) throws MessagingException, IOException {
        text = text(mail, 0, false);
    }

    /** May be blank. */
    String text() {
        return text;
    }

    /** The attachments, followed by inline parts. */
    List<MailPart> documents() {
        return Stream.concat(documents.stream().filter(part -> !part.inline()), documents.stream().filter(MailPart::inline)).toList();
    }

    private String text(MimePart part, int depth, boolean inline) throws MessagingException, IOException {
        var type = PartType.of(part);
        if (++count > MAX_PARTS) {
            throw tooMany();
        }
        if (type.is("multipart/")) {
            return many(part, type, depth);
        }
        if (type.isText() && !inline) {
            return words(part, type);
        }
        if (!SIGNATURES.contains(type.type())) {
            documents.add(new MailPart(type.name(), type.type(), content(part), inline && !type.attached()));
        }
        return "";
    }

    private String many(MimePart part, PartType type, int depth) throws MessagingException, IOException {
        if (depth >= MAX_DEPTH) {
            throw new UnreadableMailException(QuarantineReason.TOO_DEEP, "The parts of the mail are nested more than " + MAX_DEPTH + " deep.");
        }
        if (type.is("multipart/encrypted")) {
            throw new UnreadableMailException(QuarantineReason.ENCRYPTED, "The mail is encrypted.");
        }
        var parts = parts(part);
        if (parts.isEmpty()) {
            return words(part, new PartType("text/plain", type.charset(), null, null, false));
        }
        return type.is("multipart/alternative") ? best(parts, depth) : type.is("multipart/related") ? first(parts, depth) : all(parts, depth);
    }

    /** Empty if there is no boundary to split at. */
    private static List<MimePart> parts(MimePart part) throws MessagingException {
        try {
            var many = new Bounded(new MimePartDataSource(part));
            List<MimePart> parts = new ArrayList<>();
            for (int i = 0; i < Math.min(many.getCount(), MAX_PARTS + 1); i++) {
                BodyPart body = many.getBodyPart(i);
                parts.add((MimePart) body);
            }
            return parts;
        } catch (MessagingException damaged) {
            return List.of();
        }
    }

    private String all(List<MimePart> parts, int depth) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (var part : parts) {
            texts.add(text(part, depth + 1, false));
        }
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** The first part of a related group is the page, the others are its resources. */
    private String first(List<MimePart> parts, int depth) throws MessagingException, IOException {
        var page = "";
        for (int i = 0; i < parts.size(); i++) {
            var text = text(parts.get(i), depth + 1, i > 0);
            page = i == 0 ? text : page;
        }
        return page;
    }

    /** The plain text, unless it is a mere stub ("your program cannot show this mail"). */
    private String best(List<MimePart> parts, int depth) throws MessagingException, IOException {
        var plain = "";
        var rich = "";
        for (var part : parts) {
            boolean isPlain = PartType.of(part).is("text/plain");
            var text = text(part, depth + 1, false);
            plain = isPlain && plain.isBlank() ? text : plain;
            rich = !isPlain && !text.isBlank() ? text : rich;
        }
        return plain.isBlank() || rich.length() > plain.length() * LONGER_BY ? rich : plain;
    }

    private static String words(MimePart part, PartType type) throws MessagingException, IOException {
        var bytes = content(part);
        if (type.is("text/html")) {
            return HtmlText.of(MailCharsets.decode(bytes, type.charset() == null ? HtmlText.charset(bytes) : type.charset()));
        }
        return MailCharsets.decode(bytes, type.charset());
    }

    private static byte[] content(MimePart part) throws MessagingException, IOException {
        var encoding = part.getHeader("Content-Transfer-Encoding");
        try (var raw = raw(part)) {
            return TransferEncoding.decode(raw.readAllBytes(), encoding == null ? null : encoding[0]);
        }
    }

    private static InputStream raw(MimePart part) throws MessagingException {
        return part instanceof MimeMessage mail ? mail.getRawInputStream() : ((MimeBodyPart) part).getRawInputStream();
    }

    private static UnreadableMailException tooMany() {
        return new UnreadableMailException(QuarantineReason.TOO_MANY_PARTS, "The mail has more than " + MAX_PARTS + " parts.");
    }

    /** Parsing millions of tiny parts would take an hour, so parsing stops early. */
    private static class Bounded extends MimeMultipart {

        private int begun;

        Bounded(DataSource source) throws MessagingException {
            super(source);
        }

        @Override
        protected MimeBodyPart createMimeBodyPart(InputStream in) throws MessagingException {
            if (++begun > MAX_PARTS) {
                throw tooMany();
            }
            return super.createMimeBodyPart(in);
        }
    }
}
