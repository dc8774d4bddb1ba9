package io.redress.correspondence;

/** There is no letter, or no template, of this name; the message tells what to do. */
public class NoSuchLetter extends RuntimeException {

    NoSuchLetter(String message) {
        super(message);
    }
}
