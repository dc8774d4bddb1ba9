package io.redress.correspondence;

import java.util.Locale;
import java.util.stream.Stream;

/** The letters of the procedure, by the names of their templates. Any other name is a letter that analysts have added. */
public enum LetterKind {

    ACKNOWLEDGEMENT(LetterContent.Acknowledgement.class),
    REFUSAL(LetterContent.Refusal.class),
    OUTCOME(LetterContent.Outcome.class),
    WITHDRAWAL_CONFIRMATION(LetterContent.WithdrawalConfirmation.class),
    APOLOGY(LetterContent.Apology.class),
    APOLOGY_CORRECTION(LetterContent.ApologyCorrection.class),
    OTHER(LetterContent.General.class);

    private final Class<? extends LetterContent> content;

    LetterKind(Class<? extends LetterContent> content) {
        this.content = content;
    }

    public static LetterKind of(String name) {
        return Stream.of(values()).filter(kind -> kind != OTHER && kind.letter().equals(name)).findFirst().orElse(OTHER);
    }

    /** The name of the letter and of its templates. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Class<? extends LetterContent> content() {
        return content;
    }
}
