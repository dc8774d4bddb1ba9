package io.redress.correspondence;

/** The address was refused for good, or there is none: trying again is useless, someone must bring the letter another way. */
public class LetterUndeliverable extends RuntimeException {

    LetterUndeliverable(String why) {
        super(why);
    }
}
