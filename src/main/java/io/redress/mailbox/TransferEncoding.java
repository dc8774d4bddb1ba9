package io.redress.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Decodes the transfer encoding of a part. Damaged data is skipped: everything readable is decoded. */
final class TransferEncoding {

    private static final int GROUP = 4;

    private TransferEncoding() {}

    /** @param encoding value of Content-Transfer-Encoding; unknown values leave the bytes unchanged */
    static byte[] decode(byte[] coded, String encoding) {
        var name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-].*", "");
        return switch (name) {
            case "base64" -> base64(coded);
            case "quoted-printable" -> quoted(coded, false);
            case "uuencode", "x-uuencode", "x-uue" -> uuencoded(coded);
            default -> coded;
        };
    }

    static byte[] base64(byte[] coded) {
        var clean = new byte[coded.length];
        int length = 0;
        for (byte b : coded) {
            if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/') {
                clean[length++] = b;
            }
        }
        return Base64.getDecoder().decode(Arrays.copyOf(clean, length % GROUP == 1 ? length - 1 : length));
    }

    /** @param inHeader whether an underscore stands for a space (RFC 2047) */
    static byte[] quoted(byte[] coded, boolean inHeader) {
        var plain = new ByteArrayOutputStream(coded.length);
        for (int i = 0; i < coded.length; i++) {
            int next = i + 1 < coded.length ? coded[i + 1] : '\n';
            if (coded[i] == '=' && i + 2 < coded.length && hex(next) >= 0 && hex(coded[i + 2]) >= 0) {
                plain.write(hex(next) << 4 | hex(coded[i + 2]));
                i += 2;
            } else if (coded[i] == '=' && (next == '\n' || next == '\r' || next == ' ' || next == '\t')) {
                i = endOfLine(coded, i + 1);
            } else {
                plain.write(inHeader && coded[i] == '_' ? ' ' : coded[i]);
            }
        }
        return plain.toByteArray();
    }

    /** A soft break may be followed by blanks added by a server; an equals sign that is not a break keeps what follows. */
    private static int endOfLine(byte[] coded, int from) {
        int i = from;
        while (i < coded.length && (coded[i] == ' ' || coded[i] == '\t' || coded[i] == '\r')) {
            i++;
        }
        return i >= coded.length || coded[i] == '\n' ? i : i - 1;
    }

    private static int hex(int digit) {
        return digit < 0x80 ? Character.digit(digit, 16) : -1;
    }

    private static byte[] uuencoded(byte[] coded) {
        try (var plain = MimeUtility.decode(new ByteArrayInputStream(coded), "uuencode")) {
            return plain.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException e) {
            return coded;
        }
    }
}
