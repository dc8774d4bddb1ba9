package io.redress.tracking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tracking links as stored and shown to staff: a placeholder replaces the token. It is filled in when a letter is sent to the complainant.
 */
public final class TokenRedaction {

    /** The placeholder for the token. */
    public static final String HIDDEN = "********";

    private static final String PLACEHOLDER = "token=" + HIDDEN;
    /** Also matches links as mail clients quote and wrap them; the rest of a token on another line grants no access. */
    private static final Pattern TOKEN = Pattern.compile("(?i)((?:[?&;]|%3f|%26|&#38;)token(?:=|%3d|&#61;)(?:3d)?)[A-Za-z0-9_-]{8,}");

    private TokenRedaction() {}

    /** The text with the token filled in, ready to be sent. */
    public static String filled(String text, String token) {
        return text.replace(PLACEHOLDER, "token=" + token);
    }

    /** The text with the tokens of all links redacted; null stays null. */
    public static String masked(String text) {
        return text == null ? null : TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + HIDDEN));
    }
}
