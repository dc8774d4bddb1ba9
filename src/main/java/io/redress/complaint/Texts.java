package io.redress.complaint;

import java.util.regex.Pattern;

/** Small rules about text that every way in shares. */
public final class Texts {

    /** White space of any script, control and format characters, and letters that are drawn as nothing (Unicode: Default_Ignorable, fillers). */
    private static final Pattern NOTHING_TO_SEE =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

    private Texts() {}

    /** True for null and for text in which a reader sees nothing, such as ideographic or zero-width spaces. */
    public static boolean isBlank(String text) {
        return text == null || NOTHING_TO_SEE.matcher(text).matches();
    }

    /** What somebody typed into a page: line breaks are one character each, and there is no NUL, which the database does not keep. */
    public static String typed(String text) {
        return text.replace("\r\n", "\n").replace("\0", "").strip();
    }

    static boolean present(String text) {
        return !isBlank(text);
    }

    /** Null for a field that was left empty, so that it reads the same whichever way a complaint came in. */
    static String given(String text) {
        return present(text) ? text : null;
    }
}
