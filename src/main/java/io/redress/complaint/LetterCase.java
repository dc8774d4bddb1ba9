package io.redress.complaint;

import java.util.Locale;

/**
 * Small and capital letters in a time that grows with the text. Java copies all that it has so far for each letter that becomes several, so
 * that twenty thousand times İ would take a second.
 */
public final class LetterCase {

    /** The one letter that becomes several when it is made small (Unicode's SpecialCasing.txt), and what it becomes. */
    private static final String CAPITAL_I_WITH_DOT = "\u0130";
    private static final String SMALL_I_WITH_DOT_ABOVE = "i\u0307";
    private static final int AT_ONCE = 512;

    private LetterCase() {}

    public static String lower(String text) {
        return text.replace(CAPITAL_I_WITH_DOT, SMALL_I_WITH_DOT_ABOVE).toLowerCase(Locale.ROOT);
    }

    /** In pieces: what a letter becomes does not depend on those around it. */
    public static String upper(String text) {
        var upper = new StringBuilder(text.length());
        for (int from = 0; from < text.length();) {
            int to = Math.min(text.length(), from + AT_ONCE);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            upper.append(text.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return upper.toString();
    }
}
