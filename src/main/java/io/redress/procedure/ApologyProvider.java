package io.redress.procedure;

import io.redress.correspondence.LetterContent.Apology;
import io.redress.correspondence.LetterContent.ApologyCorrection;
import io.redress.correspondence.LetterKind;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Provides the remedy that needs no connected system: a letter of apology, revoked by a correction. */
@Component
class ApologyProvider implements RemedyProvider {

    private final LetterDispatch letters;

    ApologyProvider(LetterDispatch letters) {
        this.letters = letters;
    }

    @Override
    public RemedyKind kind() {
        return RemedyKind.APOLOGY;
    }

    @Override
    public String grant(Remedy remedy) {
        letters.send(remedy.reference(), LetterKind.APOLOGY.letter(), remedy.key(), new Apology(null));
        return remedy.key();
    }

    @Override
    public Optional<String> revoke(Remedy remedy) {
        if (!letters.wasSent(remedy.key())) {
            return Optional.empty();
        }
        var correction = remedy.key() + "-correction";
        letters.send(remedy.reference(), LetterKind.APOLOGY_CORRECTION.letter(), correction, new ApologyCorrection(null));
        return Optional.of(correction);
    }
}
