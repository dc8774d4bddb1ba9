package io.redress.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks the tokens of tracking links in raw mail: bounces and replies quote ours, and readers of this mail must not be able to act as
 * the complainant. Each character is replaced with an asterisk, so that all other positions are unchanged. It works on the bytes without
 * parsing the mail, since incoming mail may be unparsable.
 */
final class QuotedTokens {

    /** Quoted-printable may break a line anywhere. */
    private static final String BREAK = "(?:=\\r?\\n)?";
    private static final String NAME = "token".chars().mapToObj(Character::toString).collect(Collectors.joining(BREAK));
    private static final Pattern TOKEN = Pattern.compile("(?i)((?:[?&;]|%3f|%26|&#38;)" + BREAK + NAME + BREAK + "(?:=3d|=|%3d|&#61;)" + BREAK + ")"
            + "((?:[a-z0-9_-]" + BREAK + "){8,64})");
    private static final int MIN_LINE_LENGTH = 16;
    /** Longer blocks are documents, not text. */
    private static final int MAX_TEXT_LENGTH = 4_000_000;

    private QuotedTokens() {}

    /** Returns the same bytes if there is no token. */
    static byte[] masked(byte[] mail) {
        var text = new String(mail, ISO_8859_1);
        var result = masked(encodedParts(text));
        return result.equals(text) ? mail : result.getBytes(ISO_8859_1);
    }

    private static String masked(String text) {
        return TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2).replaceAll("[A-Za-z0-9_-]", "*")));
    }

    /** Masks tokens within base64 blocks. */
    private static String encodedParts(String text) {
        var result = new StringBuilder(text);
        int begin = -1;
        for (int line = 0; line < text.length();) {
            int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
            boolean encoded = isBase64(text, line, end);
            if (encoded && begin < 0) {
                begin = line;
            }
            if (begin >= 0 && (!encoded || end == text.length() || end - line < MIN_LINE_LENGTH)) {
                maskBlock(result, text, begin, encoded ? end : line);
                begin = -1;
            }
            line = end + 1;
        }
        return result.toString();
    }

    private static boolean isBase64(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean digit = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
            if (!digit && !(c == '\r' && i == to - 1)) {
                return false;
            }
        }
        return to > from && text.charAt(from) != '\r';
    }

    private static void maskBlock(StringBuilder mail, String text, int from, int to) {
        var block = text.substring(from, to);
        var letters = block.replaceAll("[\\r\\n]", "");
        if (letters.length() > MAX_TEXT_LENGTH || letters.length() % 4 != 0 || letters.matches(".*=[^=].*")) {
            return;
        }
        var words = new String(Base64.getDecoder().decode(letters), ISO_8859_1);
        var clean = masked(words);
        if (!clean.equals(words)) {
            var again = Base64.getEncoder().encodeToString(clean.getBytes(ISO_8859_1));
            for (int i = from, next = 0; i < to; i++) {
                if (text.charAt(i) != '\r' && text.charAt(i) != '\n') {
                    mail.setCharAt(i, again.charAt(next++));
                }
            }
        }
    }
}
