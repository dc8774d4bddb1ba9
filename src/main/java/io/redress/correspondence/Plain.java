package io.redress.correspondence;

import java.util.regex.Pattern;

/** Text from outside, made harmless for a letter. What it says stays; what would change the letter's shape goes. */
final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern LINK = Pattern.compile("(?i)\\w://|www\\.");

    private Plain() {}

    /** Keeps lines and paragraphs; drops control characters and those that turn the direction of reading. */
    static String text(String value) {
        return INVISIBLE.matcher(value.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    /** One line. */
    static String line(String value) {
        return text(value).replaceAll("\\s+", " ");
    }

    /**
     * One line of the complainant's own, or nothing where it holds a web address: anyone may file a complaint under a foreign e-mail
     * address, and our letter must not carry his links to a stranger.
     */
    static String foreignLine(String value) {
        return LINK.matcher(value).find() ? "" : line(value);
    }
}
