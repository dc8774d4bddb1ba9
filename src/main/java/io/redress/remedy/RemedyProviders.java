package io.redress.remedy;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the provider of each kind lazily, because some providers belong to modules that need the ledger themselves. */
@Component
class RemedyProviders {

    private final ObjectProvider<RemedyProvider> providers;

    RemedyProviders(ObjectProvider<RemedyProvider> providers) {
        this.providers = providers;
    }

    RemedyProvider of(RemedyKind kind) {
        var fitting = providers.stream().filter(provider -> provider.kind() == kind).toList();
        if (fitting.size() != 1) {
            throw new IllegalStateException("Exactly one system must provide %s, found %d".formatted(kind, fitting.size()));
        }
        return fitting.get(0);
    }
}
