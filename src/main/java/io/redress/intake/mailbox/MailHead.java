package io.redress.intake.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers of a mail. Reading them never fails; of headers without end only the beginning is read. */
class MailHead {

    static final int LONGEST = 256 * 1024;
    private static final int LONGEST_ID = 500;
    private static final int MOST_IDS = 60;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{3,400})>");
    private static final Pattern ADDRESS = Pattern.compile("([^\\s<>\"(),:;@\\[\\]]+@[^\\s<>\"(),:;@\\[\\]]+)");

    private final byte[] raw;
    private final int end;
    private final InternetHeaders headers;

    MailHead(byte[] raw) {
        this.raw = raw;
        this.end = end(raw);
        this.headers = headers(Arrays.copyOf(raw, Math.min(end, LONGEST)));
    }

    /** Up to and with the empty line. */
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

    /** As sent, in one line, empty where there is none. */
    String first(String name) {
        var values = headers.getHeader(name);
        return values == null ? "" : values[0].replaceAll("[\\r\\n]+", " ").strip();
    }

    /** As sent, topmost first. */
    Stream<String> all(String name) {
        var values = headers.getHeader(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    String subject() {
        return CleanText.line(EncodedWords.decode(first("Subject")), 500);
    }

    /** By what this mail is known again: its id, or what was written where it has none. */
    String key() {
        var id = first("Message-ID");
        return id.isEmpty() || id.length() > LONGEST_ID ? "sha256:" + digest() : CleanText.line(id, LONGEST_ID);
    }

    /** Of what the sender wrote: servers on the way add headers of their own. */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var name : List.of("From", "Date", "Subject", "Message-ID", "Content-Type")) {
                sha.update((name + ":" + first(name).replaceAll("\\s+", "") + "\n").getBytes(StandardCharsets.UTF_8));
            }
            sha.update(raw, end, raw.length - end);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The ids of the mails that this one answers, nearest first. */
    List<String> cited() {
        Set<String> ids = new LinkedHashSet<>();
        var references = all("References").flatMap(MailHead::ids).limit(MOST_IDS * 10L).toList();
        all("In-Reply-To").flatMap(MailHead::ids).limit(MOST_IDS).forEach(ids::add);
        for (int i = references.size() - 1; i >= 0; i--) {
            ids.add(references.get(i));
        }
        return ids.stream().limit(MOST_IDS).toList();
    }

    private static Stream<String> ids(String value) {
        return ID.matcher(value).results().map(found -> found.group(1));
    }

    MailSender sender() {
        var from = first("From");
        try {
            var addresses = InternetAddress.parseHeader(from, false);
            if (addresses.length > 0 && addresses[0].getAddress() != null && ADDRESS.matcher(addresses[0].getAddress()).matches()) {
                return new MailSender(plain(addresses[0].getAddress()), CleanText.line(name(addresses[0], from), 200));
            }
        } catch (AddressException | RuntimeException e) {
            // looked for below
        }
        var found = ADDRESS.matcher(from);
        return new MailSender(found.find() ? plain(found.group(1)) : null, null);
    }

    /** Jakarta Mail decodes names strictly; ours is the patient way. */
    private static String name(InternetAddress address, String from) {
        var coded = from.contains("=?") || from.chars().anyMatch(c -> c > 0x7F);
        int before = from.indexOf('<');
        var words = coded && before > 0 ? EncodedWords.decode(from.substring(0, before).replace("\"", "")) : address.getPersonal();
        return words == null ? "" : words.strip();
    }

    /** A domain in bare bytes is UTF-8 (RFC 6532) or nothing: guessed wrong, it would be somebody else's. */
    private static String plain(String address) {
        int at = address.lastIndexOf('@');
        var domain = new String(address.substring(at + 1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return CleanText.line(EncodedWords.decode(address.substring(0, at + 1)), 200) + domain.toLowerCase(Locale.ROOT);
    }
}
