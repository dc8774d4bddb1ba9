package io.redress.correspondence;

/** Channel of a letter: e-mail is sent automatically, the others need an agent; NONE if the complainant left no way to reply. */
public enum LetterChannel {
    EMAIL, LETTER, FAX, PHONE, VISIT, SOCIAL, REGULATOR, NONE
}
