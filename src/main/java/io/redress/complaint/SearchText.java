package io.redress.complaint;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Normalizes text for the search index. PostgreSQL indexes trigrams, but most Chinese words have two characters and some only one: each
 * Chinese character is therefore enclosed in dots that count as letters, in the indexed text and in the query.
 */
final class SearchText {

    /** Sinological dot, which Unicode classes as a letter and nobody types. */
    static final String DOT = "\uA78F";

    private static final Pattern CHINESE = Pattern.compile("[\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{2FFFF}]");

    private static final int CHUNK = 512;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\u2060\\uFEFF]+");

    private SearchText() {}

    /** The words of a query, folded; any Unicode white space separates them. */
    static List<String> words(String query) {
        return Stream.of(SPACE.split(folded(query))).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Folds width and case, so that ＡＢＣ, abc and ABC are equal. Works in chunks, since stacked combining marks take quadratic time.
     */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int from = 0; from < text.length();) {
            int to = Math.min(text.length(), from + CHUNK);
            while (to < text.length() && to < from + 2 * CHUNK && continuesCharacter(text.charAt(to))) {
                to++;
            }
            folded.append(Normalizer.normalize(text.substring(from, to), Form.NFKC));
            from = to;
        }
        return LinearCaseMapping.lower(folded.toString());
    }

    private static boolean continuesCharacter(char next) {
        return Character.isLowSurrogate(next) || Character.getType(next) == Character.NON_SPACING_MARK
                || Character.getType(next) == Character.COMBINING_SPACING_MARK;
    }

    static String of(String text) {
        return CHINESE.matcher(folded(text)).replaceAll(DOT + "$0" + DOT).replace(DOT + DOT, DOT);
    }
}
