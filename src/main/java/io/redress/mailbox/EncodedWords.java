package io.redress.mailbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes header texts (RFC 2047), more leniently than the standard: encoded words need not be separated, a character may be split across
 * words, and the charset of unencoded bytes is guessed.
 */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]{1,60})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?\\r\\n]*)\\?=");

    private EncodedWords() {}

    /** @param header as returned by Jakarta Mail: one character per byte; null is treated as empty */
    static String decode(String header) {
        if (header == null) {
            return "";
        }
        var text = header.replaceAll("\\r?\\n(?=[ \\t])", "").replaceAll("[\\r\\n]+", " ");
        var words = WORD.matcher(text);
        var result = new StringBuilder();
        var run = new Run();
        int end = 0;
        while (words.find()) {
            var between = text.substring(end, words.start());
            if (!(run.open() && between.isBlank())) {
                run.flush(result);
                result.append(plain(between));
            } else if (!run.fits(words)) {
                run.flush(result);
            }
            run.add(words);
            end = words.end();
        }
        run.flush(result);
        return result.append(plain(text.substring(end))).toString();
    }

    private static String plain(String bytes) {
        return MailCharsets.decode(bytes.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    /** Adjacent words in the same charset, whose bytes are decoded together. */
    private static class Run {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String charset;

        boolean open() {
            return charset != null;
        }

        boolean fits(Matcher word) {
            return word.group(1).equalsIgnoreCase(charset);
        }

        void add(Matcher word) {
            charset = word.group(1).toLowerCase(Locale.ROOT);
            var coded = word.group(3).getBytes(StandardCharsets.ISO_8859_1);
            bytes.writeBytes(word.group(2).equalsIgnoreCase("b") ? TransferEncoding.base64(coded) : TransferEncoding.quoted(coded, true));
        }

        void flush(StringBuilder result) {
            if (open()) {
                result.append(MailCharsets.decode(bytes.toByteArray(), charset));
                bytes.reset();
                charset = null;
            }
        }
    }
}
