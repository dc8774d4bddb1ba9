package io.redress.complaint;

import java.util.Locale;

/**
 * Converts to lower and upper case in linear time. Java copies the result so far for each letter that maps to several, so that twenty
 * thousand times İ would take a second.
 */
public final class LinearCaseMapping {

    /** The only letter whose lower case consists of several (Unicode's SpecialCasing.txt), and its mapping. */
    private static final String CAPITAL_I_WITH_DOT = "\u0130";
    private static final String SMALL_I_WITH_DOT_ABOVE = "i\u0307";
    private static final int CHUNK = 512;

    private LinearCaseMapping() {}

    public static String lower(String text) {
        return text.replace(CAPITAL_I_WITH_DOT, SMALL_I_WITH_DOT_ABOVE).toLowerCase(Locale.ROOT);
    }

    /** Works in chunks, since the mapping of a letter does not depend on its neighbours. */
    public static String upper(String text) {
        var upper = new StringBuilder(text.length());
        for (int from = 0; from < text.length();) {
            int to = Math.min(text.length(), from + CHUNK);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            upper.append(text.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return upper.toString();
    }
}
