package io.redress.procedure;

import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyProvider;
import java.util.Map;
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
        letters.send(remedy.reference(), "apology", remedy.key(), Map.of());
        return remedy.key();
    }

    @Override
    public Optional<String> revoke(Remedy remedy) {
        if (!letters.wasSent(remedy.key())) {
            return Optional.empty();
        }
        var correction = remedy.key() + "-correction";
        letters.send(remedy.reference(), "apology-correction", correction, Map.of());
        return Optional.of(correction);
    }
}
