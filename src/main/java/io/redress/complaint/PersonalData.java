package io.redress.complaint;

import java.util.regex.Pattern;

/**
 * Hides what points to a person in text that machines write: messages of exceptions, answers of mail servers. What people wrote does not
 * belong into a log or a list of failures at all, masked or not.
 */
public final class PersonalData {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\w./:-])(?:\\+\\d[\\d ()-]{6,}\\d|\\d{7,})(?![\\w:/-]|\\.\\d)");

    private PersonalData() {}

    /** The same text with e-mail addresses and telephone numbers replaced by {@code …@…} and {@code …}; null stays null. */
    public static String masked(String text) {
        if (text == null) {
            return null;
        }
        var addressless = text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("…@…");
        return TELEPHONE.matcher(addressless).replaceAll("…");
    }
}
