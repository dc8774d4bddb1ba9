package io.redress.complaint;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as the search index sees it. PostgreSQL's index knows text by groups of three letters, but most Chinese words have two characters, and
 * some one: each Chinese character therefore stands between dots that count as letters, in what is searched and in what is asked.
 */
final class SearchText {

    /** Sinological dot, a letter to Unicode, that nobody types. */
    static final String DOT = "\uA78F";

    private static final String CHINESE = "[\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{2FFFF}]";
    private static final Pattern EDGES = Pattern.compile("(?<=%1$s)|(?<!%1$s)(?=%1$s)".formatted(CHINESE));

    private SearchText() {}

    static String of(String text) {
        return EDGES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(DOT);
    }
}
