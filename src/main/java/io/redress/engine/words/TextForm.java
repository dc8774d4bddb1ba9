package io.redress.engine.words;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * One form for what reads the same: small and capital letters, full and half width, simplified and traditional characters. Each traditional
 * character has one simplified one here; where the meaning decides between two, words are compared in the commoner.
 */
final class TextForm {

    /** More than a narrative and a demand may have together. */
    private static final int LETTERS = 50_000;
    /** No script writes more marks on one letter; sorting more of them takes the square of their number. */
    private static final int MARKS = 4;
    private static final Normalizer2 NORMAL = Normalizer2.getNFKCCasefoldInstance();

    private TextForm() {}

    static String of(String text) {
        var normal = NORMAL.normalize(withoutPiledMarks(text));
        var simplified = new StringBuilder(Math.min(normal.length(), LETTERS));
        for (int i = 0; i < normal.length() && i < LETTERS; i++) {
            simplified.append(Simplified.of(normal.charAt(i)));
        }
        return simplified.toString();
    }

    private static CharSequence withoutPiledMarks(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length() && kept.length() < LETTERS; i++) {
            char letter = text.charAt(i);
            marks = isMark(letter) ? marks + 1 : 0;
            if (marks <= MARKS) {
                kept.append(letter);
            }
        }
        return kept;
    }

    private static boolean isMark(char letter) {
        if (letter < 0x300) {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Made once: asking the library for each text takes a hundred times as long. */
    private static final class Simplified {

        private static final char FIRST = '\u4e00';
        private static final char LAST = '\u9fff';
        private static final char[] OF_TRADITIONAL = table();

        static char of(char letter) {
            return letter < FIRST || letter > LAST ? letter : OF_TRADITIONAL[letter - FIRST];
        }

        private static char[] table() {
            var library = Transliterator.getInstance("Traditional-Simplified");
            var table = new char[LAST - FIRST + 1];
            for (char letter = FIRST; letter <= LAST; letter++) {
                var simplified = library.transliterate(String.valueOf(letter));
                table[letter - FIRST] = simplified.length() == 1 ? simplified.charAt(0) : letter;
            }
            return table;
        }
    }
}
