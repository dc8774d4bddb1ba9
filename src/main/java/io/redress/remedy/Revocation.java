package io.redress.remedy;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revokes one remedy while its row is locked. */
@Component
class Revocation {

    private final RemedyLedger ledger;
    private final RemedyOutcomes outcomes;
    private final RemedyProviders providers;

    Revocation(RemedyLedger ledger, RemedyOutcomes outcomes, RemedyProviders providers) {
        this.ledger = ledger;
        this.outcomes = outcomes;
        this.providers = providers;
    }

    @Transactional
    public void of(String provision, RemedyKind kind) {
        ledger.lock(provision, kind).ifPresent(this::revoke);
    }

    private void revoke(Remedy remedy) {
        switch (remedy.state()) {
            case GRANTED -> outcomes.revoked(remedy, reversed(remedy));
            case REQUESTED -> outcomes.revoked(remedy, reversedIfArrived(remedy));
            case REFUSED, REVOKED -> { }
        }
    }

    private String reversedIfArrived(Remedy remedy) {
        return providers.of(remedy.kind()).revoke(remedy).orElse(null);
    }

    /** A system that does not know a remedy it granted is the wrong system; the money has still been paid. */
    private String reversed(Remedy remedy) {
        return providers.of(remedy.kind()).revoke(remedy).orElseThrow(() -> new IllegalStateException(
                "The system for %s does not know key %s, which it granted as %s. Is it still the same system?"
                        .formatted(remedy.kind(), remedy.key(), remedy.externalReference())));
    }
}
