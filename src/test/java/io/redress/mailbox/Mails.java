package io.redress.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sample mails: the files in {@code mails/}, and those that are too big to be stored as files. */
final class Mails {

    private Mails() {}

    static byte[] sample(String name) {
        try (var file = Mails.class.getResourceAsStream("/mails/" + name + ".eml")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sample(String name, String... replacements) {
        var text = new String(sample(name), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] text(String id, String from, String subject, String text) {
        return mail(id, from, subject, "text/plain; charset=utf-8", text);
    }

    static byte[] mail(String id, String from, String subject, String type, String body) {
        return ("From: " + from + "\r\nTo: complaints@redress.example\r\nSubject: " + subject + "\r\nDate: Sun, 22 Nov 2026 10:00:00 +0800\r\nMessage-ID: <"
                + id + ">\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] withDocument(String id, String from, String name, byte[] content) {
        return mail(id, from, "With a document", "multipart/mixed; boundary=B", "--B\r\n\r\nThe document is attached.\r\n--B\r\n"
                + "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + name
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(content) + "\r\n--B--\r\n");
    }

    /** Nested multiparts, the text in the innermost. */
    static byte[] nested(int levels) {
        var body = new StringBuilder();
        for (int i = 1; i < levels; i++) {
            body.append("--B").append(i - 1).append("\r\nContent-Type: multipart/mixed; boundary=B").append(i).append("\r\n\r\n");
        }
        body.append("--B").append(levels - 1).append("\r\n\r\nThe text at the bottom.\r\n");
        for (int i = levels - 1; i >= 0; i--) {
            body.append("--B").append(i).append("--\r\n");
        }
        return mail("nested-" + levels + "@example.org", "deep@example.org", "Deep", "multipart/mixed; boundary=B0", body.toString());
    }

    /** All parts share one boundary, so that each is its own parent. */
    static byte[] cyclic() {
        return mail("cyclic@example.org", "deep@example.org", "Cyclic", "multipart/mixed; boundary=B",
                "--B\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n".repeat(3_000) + "--B\r\n\r\nwords\r\n--B--\r\n");
    }

    static byte[] manyParts(int parts) {
        return mail("many@example.org", "many@example.org", "Many", "multipart/mixed; boundary=B", "--B\r\n\r\nx\r\n".repeat(parts) + "--B--\r\n");
    }

    static byte[] longHeaders(int lines) {
        return mail("bomb@example.org", "bomb@example.org", "Bomb\r\n" + "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(lines)
                + "X-End: 1", "text/plain", "words");
    }

    static byte[] megabytes(int count) {
        var noise = new byte[count << 20];
        new Random(7).nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        noise[2] = 3;
        noise[3] = 4;
        return noise;
    }

    /** A few kilobytes that expand to a gigabyte. */
    static byte[] zipBomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
