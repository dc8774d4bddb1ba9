package io.redress.complaint;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text as the search index sees it. PostgreSQL's index knows text by groups of three letters, but most Chinese words have two characters, and
 * some one: each Chinese character therefore stands between dots that count as letters, in what is searched and in what is asked.
 */
final class SearchText {

    /** Sinological dot, a letter to Unicode, that nobody types. */
    static final String DOT = "\uA78F";

    private static final Pattern CHINESE = Pattern.compile("[\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{2FFFF}]");

    private static final int AT_ONCE = 512;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\u2060\\uFEFF]+");

    private SearchText() {}

    /** What somebody searches for, word by word, in one width; white space of any script parts them. */
    static List<String> words(String asked) {
        return Stream.of(SPACE.split(folded(asked))).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * In one width and form of letters, so that ＡＢＣ, abc and ABC are the same. In pieces, since marks on marks take a time that grows with the
     * square of their number.
     */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int from = 0; from < text.length();) {
            int to = Math.min(text.length(), from + AT_ONCE);
            while (to < text.length() && to < from + 2 * AT_ONCE && belongsToTheLetterBefore(text.charAt(to))) {
                to++;
            }
            folded.append(Normalizer.normalize(text.substring(from, to), Form.NFKC));
            from = to;
        }
        return LetterCase.lower(folded.toString());
    }

    private static boolean belongsToTheLetterBefore(char next) {
        return Character.isLowSurrogate(next) || Character.getType(next) == Character.NON_SPACING_MARK
                || Character.getType(next) == Character.COMBINING_SPACING_MARK;
    }

    static String of(String text) {
        return CHINESE.matcher(folded(text)).replaceAll(DOT + "$0" + DOT).replace(DOT + DOT, DOT);
    }
}
