package io.redress.tracking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tracking links as they are stored and shown to the staff: the token's place is kept, the token is not there. The place is filled at the moment
 * when a letter goes to the complainant.
 */
public final class HiddenTokens {

    /** Stands where the token would. */
    public static final String HIDDEN = "********";

    private static final String PLACE = "token=" + HIDDEN;
    /** Also as mail programs quote and wrap a link; a rest of a token that is left on another line opens nothing. */
    private static final Pattern SHOWN = Pattern.compile("(?i)((?:[?&;]|%3f|%26|&#38;)token(?:=|%3d|&#61;)(?:3d)?)[A-Za-z0-9_-]{8,}");

    private HiddenTokens() {}

    /** The text with the token in its place, ready to be sent. */
    public static String filled(String text, String token) {
        return text.replace(PLACE, "token=" + token);
    }

    /** The text without any token that a link in it held; null remains null. */
    public static String masked(String text) {
        return text == null ? null : SHOWN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + HIDDEN));
    }
}
