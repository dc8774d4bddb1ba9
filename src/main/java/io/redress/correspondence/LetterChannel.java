package io.redress.correspondence;

/** How a letter travels: by e-mail on its own, by the others through an agent; NONE where the complainant left no way to answer. */
public enum LetterChannel {
    EMAIL, LETTER, FAX, PHONE, VISIT, SOCIAL, REGULATOR, NONE
}
