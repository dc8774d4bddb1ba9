package io.redress.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** The headers of a mail. Parsing them never fails; if they are unterminated, only the beginning is parsed. */
class MailHeaders {

    static final int LONGEST = 256 * 1024;
    private static final int MAX_ID_LENGTH = 500;
    private static final int MAX_IDS = 60;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{3,400})>");
    private static final Pattern ADDRESS = Pattern.compile("([^\\s<>\"(),:;@\\[\\]]+@[^\\s<>\"(),:;@\\[\\]]+)");

    private final byte[] raw;
    private final int end;
    private final InternetHeaders headers;

    MailHeaders(byte[] raw) {
        this.raw = raw;
        this.end = end(raw);
        this.headers = headers(Arrays.copyOf(raw, Math.min(end, LONGEST)));
    }

    /** Up to and including the empty line. */
    private static int end(byte[] raw) {
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '\n' && (i + 1 < raw.length && raw[i + 1] == '\n' || i + 2 < raw.length && raw[i + 1] == '\r' && raw[i + 2] == '\n')) {
                return i + (raw[i + 1] == '\n' ? 2 : 3);
            }
        }
        return raw.length;
    }

    private static InternetHeaders headers(byte[] bytes) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            return new InternetHeaders();
        }
    }

    boolean endless() {
        return end > LONGEST;
    }

    boolean has(String name) {
        return headers.getHeader(name) != null;
    }

    /** Raw and unfolded; empty if missing. */
    String first(String name) {
        var values = headers.getHeader(name);
        return values == null ? "" : values[0].replaceAll("[\\r\\n]+", " ").strip();
    }

    /** Raw, topmost first. */
    Stream<String> all(String name) {
        var values = headers.getHeader(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    String subject() {
        return TextSanitizer.line(EncodedWords.decode(first("Subject")), 500);
    }

    /** Identifies this mail: its id, or a digest if it has none. */
    String key() {
        var id = first("Message-ID");
        return id.isEmpty() || id.length() > MAX_ID_LENGTH ? "sha256:" + digest() : TextSanitizer.line(id, MAX_ID_LENGTH);
    }

    /** Covers only what the sender wrote: servers on the way add headers of their own. */
    String digest() {
        var sha = DigestUtils.getSha256Digest();
        for (var name : List.of("From", "Date", "Subject", "Message-ID", "Content-Type")) {
            sha.update((name + ":" + first(name).replaceAll("\\s+", "") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        sha.update(raw, end, raw.length - end);
        return Hex.encodeHexString(sha.digest());
    }

    /** The ids of the mails that this one replies to, nearest first. */
    List<String> cited() {
        Set<String> ids = new LinkedHashSet<>();
        var references = all("References").flatMap(MailHeaders::ids).limit(MAX_IDS * 10L).toList();
        all("In-Reply-To").flatMap(MailHeaders::ids).limit(MAX_IDS).forEach(ids::add);
        for (int i = references.size() - 1; i >= 0; i--) {
            ids.add(references.get(i));
        }
        return ids.stream().limit(MAX_IDS).toList();
    }

    private static Stream<String> ids(String value) {
        return ID.matcher(value).results().map(found -> found.group(1));
    }

    MailSender sender() {
        var from = first("From");
        try {
            var addresses = InternetAddress.parseHeader(from, false);
            if (addresses.length > 0 && addresses[0].getAddress() != null && ADDRESS.matcher(addresses[0].getAddress()).matches()) {
                return new MailSender(plain(addresses[0].getAddress()), TextSanitizer.line(name(addresses[0], from), 200));
            }
        } catch (AddressException | RuntimeException e) {
            // handled below
        }
        var found = ADDRESS.matcher(from);
        return new MailSender(found.find() ? plain(found.group(1)) : null, null);
    }

    /** Jakarta Mail decodes names strictly; this is the lenient variant. */
    private static String name(InternetAddress address, String from) {
        var coded = from.contains("=?") || from.chars().anyMatch(c -> c > 0x7F);
        int before = from.indexOf('<');
        var words = coded && before > 0 ? EncodedWords.decode(from.substring(0, before).replace("\"", "")) : address.getPersonal();
        return words == null ? "" : words.strip();
    }

    /** Raw bytes in a domain must be UTF-8 (RFC 6532): a wrong guess would yield somebody else's domain. */
    private static String plain(String address) {
        int at = address.lastIndexOf('@');
        var domain = new String(address.substring(at + 1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return TextSanitizer.line(EncodedWords.decode(address.substring(0, at + 1)), 200) + domain.toLowerCase(Locale.ROOT);
    }
}
