package io.redress.remedy;

/** A connected system will not grant a remedy, for reasons of business; asking again does not help, planning anew does. */
public class RemedyRefused extends RuntimeException {

    /** @param message for the people who plan the resolution */
    public RemedyRefused(String message) {
        super(message);
    }
}
