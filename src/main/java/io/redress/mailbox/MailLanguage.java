package io.redress.mailbox;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Tells Chinese from other languages by the share of Han characters; writers of any other language are assumed to read English. */
final class MailLanguage {

    static final String CHINESE = "zh-CN";
    static final String ENGLISH = "en";
    private static final Pattern QUOTED = Pattern.compile("(?m)^[>|].*$");
    private static final int MAX_LENGTH = 20_000;

    private MailLanguage() {}

    /** @param otherwise used if there are no letters at all */
    static String of(String text, String otherwise) {
        var own = QUOTED.matcher(text).replaceAll("");
        var counts = new Counts(own.isBlank() ? text : own);
        return counts.han + counts.words + counts.kana == 0 ? otherwise : counts.chinese() ? CHINESE : ENGLISH;
    }

    /** A Han character weighs as much as a whole Latin word, so that names and model numbers in the other script do not tip the balance. */
    private static class Counts {

        private int han;
        private int kana;
        private int words;

        Counts(String text) {
            boolean inWord = false;
            for (int i = 0; i < Math.min(text.length(), MAX_LENGTH); i += Character.charCount(text.codePointAt(i))) {
                var c = text.codePointAt(i);
                var script = UnicodeScript.of(c);
                han += script == UnicodeScript.HAN ? 1 : 0;
                kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HANGUL ? 1 : 0;
                boolean letter = Character.isLetter(c) && script != UnicodeScript.HAN;
                words += letter && !inWord ? 1 : 0;
                inWord = letter;
            }
        }

        boolean chinese() {
            return han > words && han > kana * 4;
        }
    }
}
