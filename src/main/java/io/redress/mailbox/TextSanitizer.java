package io.redress.mailbox;

import java.util.regex.Pattern;

/** Makes untrusted text safe to store and show: removes control and bidirectional override characters and limits its length. */
final class TextSanitizer {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private TextSanitizer() {}

    static String of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        return UNFIT.matcher(lines).replaceAll("").strip();
    }

    static String line(String text, int longest) {
        return cut(of(text).replaceAll("\\s+", " "), longest);
    }

    /** Never splits a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
