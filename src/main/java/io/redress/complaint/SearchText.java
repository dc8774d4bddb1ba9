package io.redress.complaint;

import java.util.regex.Pattern;

/**
 * Text as the search index sees it. PostgreSQL's index knows text by groups of three letters, but most Chinese words have two characters, and
 * some one: each Chinese character therefore stands between dots that count as letters, in what is searched and in what is asked.
 */
final class SearchText {

    /** Sinological dot, a letter to Unicode, that nobody types. */
    static final String DOT = "\uA78F";

    private static final Pattern CHINESE = Pattern.compile("[\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{2FFFF}]");

    private SearchText() {}

    static String of(String text) {
        return CHINESE.matcher(LetterCase.lower(text)).replaceAll(DOT + "$0" + DOT).replace(DOT + DOT, DOT);
    }
}
