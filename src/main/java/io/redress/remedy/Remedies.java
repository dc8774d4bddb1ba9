package io.redress.remedy;

import io.redress.complaint.Reference;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants and revokes remedies, each exactly once (E6), however often and on whichever node a call is repeated. The intent is committed
 * first, the system is called with the remedy's idempotency key while the ledger's row is locked, and the outcome commits with the caller's
 * transaction. A call briefly holds two database connections.
 */
@Service
public class Remedies {

    private final RemedyIntents intents;
    private final RemedyLedger ledger;
    private final RemedyOutcomes outcomes;
    private final RemedyProviders providers;
    private final Revocation revocation;
    private final ObjectProvider<SignedPlans> plans;
    private final ObjectProvider<ProvisionStatus> provisions;

    Remedies(RemedyIntents intents, RemedyLedger ledger, RemedyOutcomes outcomes, RemedyProviders providers, Revocation revocation,
            ObjectProvider<SignedPlans> plans, ObjectProvider<ProvisionStatus> provisions) {
        this.intents = intents;
        this.ledger = ledger;
        this.outcomes = outcomes;
        this.providers = providers;
        this.revocation = revocation;
        this.plans = plans;
        this.provisions = provisions;
    }

    /**
     * Grants one remedy of a signed plan.
     *
     * @throws RemedyRefusedException if the connected system refuses or has refused it, it was revoked, no signed plan grants it, or another
     *     provision provided it; the refusal is recorded and the transaction may commit
     * @throws RuntimeException of any other kind if it is unknown whether the system acted: let the transaction fail and retry
     */
    @Transactional(noRollbackFor = RemedyRefusedException.class)
    public Remedy grant(GrantRemedy command) {
        requireSigned(command);
        requireSame(intents.commit(command).orElseThrow(() -> alreadyProvided(command)), command);
        requireUnderWay(command);
        var remedy = ledger.lock(command.provision(), command.kind()).orElseThrow();
        return switch (remedy.state()) {
            case REQUESTED -> request(remedy);
            case GRANTED -> remedy;
            case REFUSED -> throw new RemedyRefusedException(remedy.reason());
            case REVOKED -> throw new RemedyRefusedException("%s of %s was revoked".formatted(remedy.code(), remedy.reference()));
        };
    }

    private void requireSigned(GrantRemedy command) {
        if (!plans.getIfAvailable(() -> order -> false).grant(command)) {
            throw new RemedyRefusedException("No signed plan of %s grants %s %s in version %d".formatted(
                    command.reference(), command.code(), command.money() == null ? "" : command.money(), command.plan()));
        }
    }

    private static RemedyRefusedException alreadyProvided(GrantRemedy command) {
        return new RemedyRefusedException("%s of version %d of the plan of %s is provided already".formatted(
                command.code(), command.plan(), command.reference()));
    }

    private Remedy request(Remedy remedy) {
        try {
            return outcomes.granted(remedy, providers.of(remedy.kind()).grant(remedy));
        } catch (RemedyRefusedException refusal) {
            outcomes.refused(remedy, refusal.getMessage());
            throw refusal;
        }
    }

    /** A key identifies one content; different content under the same key could be paid as the first one. */
    private static void requireSame(Remedy remedy, GrantRemedy command) {
        if (!remedy.is(command)) {
            throw new IllegalStateException("Already asked for as %s %s, now as %s %s (key %s). Revoke it and plan again.".formatted(
                    remedy.code(), remedy.money(), command.code(), command.money(), remedy.key()));
        }
    }

    private void requireUnderWay(GrantRemedy command) {
        if (!provisions.getIfAvailable(() -> provision -> true).isUnderWay(command.provision())) {
            intents.abandon(command);
            throw new IllegalStateException("Provision %s of %s has ended; nothing is granted any more"
                    .formatted(command.provision(), command.reference()));
        }
    }

    /** Revokes one remedy that was granted, or requested and possibly granted. Does nothing if it was refused, revoked or never requested. */
    @Transactional
    public void revoke(String provision, RemedyKind kind) {
        revocation.of(provision, kind);
    }

    /** Revokes every remedy of a case, latest first; a failing system does not prevent the others from being called. */
    @Transactional
    public void revokeAll(Reference reference) {
        var failures = new FailureCollector();
        for (var remedy : ledger.latestFirst(reference)) {
            failures.collect(() -> revocation.of(remedy.provision(), remedy.kind()));
        }
        failures.throwFirst();
    }

    /** Every remedy ever requested in a case, in order. */
    @Transactional(readOnly = true)
    public List<Remedy> of(Reference reference) {
        return ledger.of(reference);
    }

    /** The number of remedies requested but not yet answered by the connected system, at most 100,000; cheap. */
    public long unanswered() {
        return ledger.unanswered();
    }
}
