package io.redress.models.rules;

/** So much of a text as a message quotes. */
final class Excerpt {

    private static final int LETTERS = 200;

    private Excerpt() {}

    static String of(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "…";
    }
}
