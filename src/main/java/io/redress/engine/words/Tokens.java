package io.redress.engine.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, Chinese characters and the ends of clauses. What stands between them otherwise (blanks, quotes, brackets) says nothing. */
final class Tokens {

    /** The end of a clause. */
    static final String END = "";

    private static final String ENDS = ".,;:!?\n\r\u3001\u3002\u2014\u00b7";
    private static final String APOSTROPHES = "'\u2019\u02bc`";
    private static final char STEM = '*';

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** @param stem whether a star follows the word: its ending is open */
    record Token(String word, boolean stem) {}

    private Tokens(String text) {
        this.text = text;
    }

    /** @param text in the form of {@link TextForm} */
    static List<Token> of(String text) {
        var cut = new Tokens(text);
        while (cut.at < text.length()) {
            cut.next();
        }
        return cut.tokens;
    }

    private void next() {
        int letter = text.codePointAt(at);
        if (Character.isIdeographic(letter)) {
            at += Character.charCount(letter);
            tokens.add(new Token(Character.toString(letter), false));
        } else if (Character.isLetterOrDigit(letter)) {
            tokens.add(word());
        } else {
            if (ENDS.indexOf(letter) >= 0 && !isWithinNumber() && !isLast(END)) {
                tokens.add(new Token(END, false));
            }
            at += Character.charCount(letter);
        }
    }

    private Token word() {
        var word = new StringBuilder();
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (APOSTROPHES.indexOf(letter) < 0) {
                word.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return new Token(word.toString(), at < text.length() && text.charAt(at) == STEM);
    }

    private static boolean isOfWord(int letter) {
        return !Character.isIdeographic(letter)
                && (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(letter) >= 0);
    }

    private boolean isWithinNumber() {
        return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isLast(String word) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).word().equals(word);
    }
}
