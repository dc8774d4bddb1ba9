package io.redress.intake.mailbox;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Tells Chinese from the rest by the share of Han characters; who writes neither of our languages most likely reads English. */
final class MailLanguage {

    static final String CHINESE = "zh-CN";
    static final String ENGLISH = "en";
    private static final Pattern QUOTED = Pattern.compile("(?m)^[>|].*$");
    private static final int LONGEST = 20_000;

    private MailLanguage() {}

    /** @param otherwise where there is no letter at all */
    static String of(String text, String otherwise) {
        var own = QUOTED.matcher(text).replaceAll("");
        var counts = new Counts(own.isBlank() ? text : own);
        return counts.han + counts.words + counts.kana == 0 ? otherwise : counts.chinese() ? CHINESE : ENGLISH;
    }

    /** A Han character weighs as much as a word of letters; names and model numbers in the other script do not decide. */
    private static class Counts {

        private int han;
        private int kana;
        private int words;

        Counts(String text) {
            boolean inWord = false;
            for (int i = 0; i < Math.min(text.length(), LONGEST); i += Character.charCount(text.codePointAt(i))) {
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
