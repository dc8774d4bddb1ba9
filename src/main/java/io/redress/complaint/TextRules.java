package io.redress.complaint;

import java.util.regex.Pattern;

/** Text rules shared by all entry points. */
public final class TextRules {

    /** Unicode white space, control and format characters, and letters without a visible glyph (Unicode: Default_Ignorable, fillers). */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

    private TextRules() {}

    /** True for null and for text without visible characters, such as ideographic or zero-width spaces. */
    public static boolean isBlank(String text) {
        return text == null || INVISIBLE.matcher(text).matches();
    }

    /** Normalizes text typed into a page: line breaks become one character each, and NUL, which the database cannot store, is removed. */
    public static String typed(String text) {
        return text.replace("\r\n", "\n").replace("\0", "").strip();
    }

    static boolean present(String text) {
        return !isBlank(text);
    }

    /** Null for an empty field, so that it reads the same from every entry point. */
    static String given(String text) {
        return present(text) ? text : null;
    }
}
