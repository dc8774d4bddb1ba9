package io.redress.models.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type who are used to other programs, and what they mean. Looked for outside of quotes; the first that is found is told. */
enum Misspelling {
    TYPOGRAPHIC_QUOTES("cellQuotes", "[“”„«»‘’＂「」『』]|(?<!\\w)'"),
    FULL_WIDTH("cellFullWidth", "[，；：（）［］｛｝＜＞＝。、０-９－]"),
    OPERATOR("cellOperator", "=>|=<|==|!=|<>|≥|≤|≠|^\\s*="),
    THOUSANDS("cellThousands", "(?<![\\w.,])\\d{1,3}(?:[, '’]\\d{3})++(?![\\w,])|(?<![\\w.])\\d{1,3}(?:\\.\\d{3}){2,}+"),
    UNCLOSED("cellUnclosed", "[\\[\\](]"),
    RANGE("cellRange", "^\\s*-?[\\d.]+\\s*(?:\\.\\.|-|–|~|to|bis|至|到)\\s*-?[\\d.]+\\s*$"),
    BOTH("cellAnd", "\\b(?:and|or|AND|OR)\\b|&&|\\|\\|"),
    UNIT("cellUnit", "\\d\\s*[%￥¥€$£]|[￥¥€$£]\\s*\\d|\\d\\s*\\p{L}+|\\p{L}+\\s+\\d"),
    WORDS("cellWords", "^[\\p{L}\\d _-]+$");

    /** A thousands separator can be read as a list, and then a limit of 3,000 is one of 3. */
    private static final Pattern SILENT_THOUSANDS = Pattern.compile("(?<![\\w.,])\\d{1,3}(?:,\\d{3})++(?![\\w,.])");
    private static final char QUOTE = '"';
    /** A longer text is no slip of the pen. */
    private static final int LETTERS = 5_000;
    private static final String PLACEHOLDER = "\"\"";

    private final String what;
    private final Pattern pattern;

    Misspelling(String what, String pattern) {
        this.what = what;
        this.pattern = Pattern.compile(pattern);
    }

    /** @return the name of the words that say it */
    static Optional<String> of(String text) {
        var outside = outside(text);
        return Arrays.stream(values()).filter(one -> one.isIn(outside)).findFirst().map(one -> one.what);
    }

    /** What the engine reads without complaint, and not as it was meant. */
    static boolean isThousands(String text) {
        return SILENT_THOUSANDS.matcher(outside(text)).find();
    }

    private boolean isIn(String outside) {
        return this == UNCLOSED ? isUnclosed(outside) : pattern.matcher(outside).find();
    }

    private static boolean isUnclosed(String outside) {
        long opened = outside.chars().filter(letter -> letter == '(' || letter == '[' || letter == ']').count();
        long round = outside.chars().filter(letter -> letter == ')').count() + opened;
        return outside.replace(PLACEHOLDER, "").indexOf('"') >= 0 || round % 2 != 0;
    }

    /** What stands in quotes is left out; the quotes stay. */
    private static String outside(String text) {
        var outside = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LETTERS); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == QUOTE;
            if (letter == QUOTE || !quoted) {
                outside.append(letter);
            }
            i += quoted && letter == '\\' ? 1 : 0;
        }
        return outside.toString();
    }
}
