package io.redress.engine;

import java.util.Optional;

/** Limits the length and nesting of an expression; parsers take time and stack with both. */
final class TextLimits {

    static final int FEEL_LETTERS = 10_000;
    static final int JUEL_LETTERS = 4_000;
    static final int FEEL_NESTING = 25;
    static final int JUEL_NESTING = 50;

    private TextLimits() {}

    static Optional<String> ofFeel(String text) {
        return of(text, FEEL_LETTERS, FEEL_NESTING);
    }

    static Optional<String> ofJuel(String text) {
        return of(text, JUEL_LETTERS, JUEL_NESTING);
    }

    private static Optional<String> of(String text, int letters, int nesting) {
        if (text.length() > letters) {
            return Optional.of("it is longer than " + letters + " letters");
        }
        return deepest(text) > nesting ? Optional.of("it nests brackets more than " + nesting + " deep") : Optional.empty();
    }

    /** Brackets in quoted text count as well: nobody needs that many. */
    private static int deepest(String text) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '(' || letter == '[' || letter == '{') {
                deepest = Math.max(deepest, ++open);
            } else if (letter == ')' || letter == ']' || letter == '}') {
                open = Math.max(0, open - 1);
            }
        }
        return deepest;
    }
}
