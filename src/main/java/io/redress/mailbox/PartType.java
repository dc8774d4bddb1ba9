package io.redress.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The declared type of a mail part; a malformed header is read as far as possible.
 *
 * @param type media type in lower case
 * @param charset null if not declared
 * @param name decoded, null if the part has none
 */
record PartType(String type, String charset, String reportType, String name, boolean attached) {

    private static final Pattern TYPE = Pattern.compile("\\s*([A-Za-z0-9.+_-]+/[A-Za-z0-9.+_-]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,60})");
    private static final Pattern NAME = Pattern.compile("(?i)(?:file)?name\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    static PartType of(MimePart part) throws MessagingException {
        var type = header(part, "Content-Type");
        var disposition = header(part, "Content-Disposition");
        var parsed = parse(type);
        var name = name(parameter(disposition, "filename"), disposition);
        return new PartType(type(type, parsed), parsed == null ? found(CHARSET, type) : parsed.getParameter("charset"),
                parsed == null ? null : parsed.getParameter("report-type"),
                name == null ? name(parsed == null ? null : parsed.getParameter("name"), type) : name,
                disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment"));
    }

    boolean is(String prefix) {
        return type.startsWith(prefix);
    }

    boolean isText() {
        return (type.equals("text/plain") || type.equals("text/html")) && !attached && name == null;
    }

    private static String header(MimePart part, String name) throws MessagingException {
        var values = part.getHeader(name);
        return values == null ? "" : values[0].replaceAll("[\\r\\n]+", " ");
    }

    private static String type(String header, ContentType parsed) {
        if (parsed != null) {
            return parsed.getBaseType().toLowerCase(Locale.ROOT);
        }
        var found = found(TYPE, header);
        return found != null ? found.toLowerCase(Locale.ROOT) : header.strip().toLowerCase(Locale.ROOT).startsWith("text") || header.isBlank()
                ? "text/plain" : "application/octet-stream";
    }

    private static ContentType parse(String header) {
        try {
            return header.isBlank() ? null : new ContentType(header);
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    private static String parameter(String disposition, String name) {
        int start = disposition.indexOf(';');
        try {
            return start < 0 ? null : new ParameterList(disposition.substring(start)).get(name);
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    /** Names come properly encoded (RFC 2231), encoded like header texts, or as raw bytes. */
    private static String name(String parsed, String header) {
        var name = parsed != null ? parsed : found(NAME, header);
        return name == null || name.isBlank() ? null : EncodedWords.decode(latin(name) ? name : utf8(name));
    }

    private static boolean latin(String name) {
        return name.chars().allMatch(c -> c < 0x100);
    }

    /** The decoder of header texts takes bytes. */
    private static String utf8(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) != null || match.groupCount() < 2 ? match.group(1) : match.group(2) : null;
    }
}
