package io.redress.correspondence;

/** Thrown if there is no such letter, or no template with this name; the message says what to do. */
public class LetterNotFoundException extends RuntimeException {

    LetterNotFoundException(String message) {
        super(message);
    }
}
