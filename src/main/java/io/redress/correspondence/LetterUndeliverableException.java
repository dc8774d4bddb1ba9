package io.redress.correspondence;

/** Thrown if the address was permanently rejected or is missing: retrying is useless, and someone must deliver the letter another way. */
public class LetterUndeliverableException extends RuntimeException {

    LetterUndeliverableException(String why) {
        super(why);
    }
}
