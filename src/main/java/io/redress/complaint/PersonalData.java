package io.redress.complaint;

import java.util.regex.Pattern;

/**
 * Masks personal data in generated text such as exception messages and mail server replies. Text written by people does not belong in a log
 * or a list of failures at all, masked or not.
 */
public final class PersonalData {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\w./:-])(?:\\+\\d[\\d ()-]{6,}\\d|\\d{7,})(?![\\w:/-]|\\.\\d)");

    private PersonalData() {}

    /** Replaces e-mail addresses and telephone numbers by {@code …@…} and {@code …}; null stays null. */
    public static String masked(String text) {
        if (text == null) {
            return null;
        }
        var withoutAddresses = text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("…@…");
        return TELEPHONE.matcher(withoutAddresses).replaceAll("…");
    }
}
