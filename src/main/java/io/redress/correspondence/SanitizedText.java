package io.redress.correspondence;

import java.util.regex.Pattern;

/** Sanitizes external text for letters: the content is kept, anything that would change the layout is removed. */
final class SanitizedText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern LINK = Pattern.compile("(?i)\\w://|www\\.");

    private SanitizedText() {}

    /** Keeps lines and paragraphs; removes control characters and those that change the text direction. */
    static String text(String value) {
        return INVISIBLE.matcher(value.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    /** Joins all lines into one. */
    static String line(String value) {
        return text(value).replaceAll("\\s+", " ");
    }

    /**
     * One line of complainant input, or empty if it contains a web address: anyone may file a complaint under somebody else's e-mail
     * address, and our letters must not deliver their links.
     */
    static String foreignLine(String value) {
        return LINK.matcher(value).find() ? "" : line(value);
    }
}
