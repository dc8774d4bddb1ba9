package io.redress.remedy;

import io.redress.complaint.Reference;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All remedies, each granted and revoked exactly once (E6), however often and wherever a call is repeated. The intent is committed first,
 * the system is asked under the lock of the ledger's row and a key of the remedy, and the outcome commits with the caller's work.
 * A call holds two database connections for a moment.
 */
@Service
public class Remedies {

    private final RemedyIntents intents;
    private final RemedyLedger ledger;
    private final RemedyOutcomes outcomes;
    private final RemedyProviders providers;
    private final Revocation revocation;
    private final ObjectProvider<SignedPlans> plans;
    private final ObjectProvider<ProvisionWatch> watch;

    Remedies(RemedyIntents intents, RemedyLedger ledger, RemedyOutcomes outcomes, RemedyProviders providers, Revocation revocation,
            ObjectProvider<SignedPlans> plans, ObjectProvider<ProvisionWatch> watch) {
        this.intents = intents;
        this.ledger = ledger;
        this.outcomes = outcomes;
        this.providers = providers;
        this.revocation = revocation;
        this.plans = plans;
        this.watch = watch;
    }

    /**
     * Grants one remedy of a signed plan.
     *
     * @throws RemedyRefused by the connected system, now or before; because it was revoked; because no signed plan grants it, or another
     *     provision provided it; the refusal is on record and the transaction may commit
     * @throws RuntimeException of any other kind where it is not known whether the system acted: let the transaction fail, call again
     */
    @Transactional(noRollbackFor = RemedyRefused.class)
    public Remedy grant(GrantRemedy command) {
        requireSigned(command);
        requireSame(intents.commit(command).orElseThrow(() -> provided(command)), command);
        requireUnderWay(command);
        var remedy = ledger.lock(command.provision(), command.kind()).orElseThrow();
        return switch (remedy.state()) {
            case REQUESTED -> ask(remedy);
            case GRANTED -> remedy;
            case REFUSED -> throw new RemedyRefused(remedy.reason());
            case REVOKED -> throw new RemedyRefused("%s of %s was revoked".formatted(remedy.code(), remedy.reference()));
        };
    }

    private void requireSigned(GrantRemedy command) {
        if (!plans.getIfAvailable(() -> order -> false).grant(command)) {
            throw new RemedyRefused("No signed plan of %s grants %s %s in version %d".formatted(
                    command.reference(), command.code(), command.money() == null ? "" : command.money(), command.plan()));
        }
    }

    private static RemedyRefused provided(GrantRemedy command) {
        return new RemedyRefused("%s of version %d of the plan of %s is provided already".formatted(
                command.code(), command.plan(), command.reference()));
    }

    private Remedy ask(Remedy remedy) {
        try {
            return outcomes.granted(remedy, providers.of(remedy.kind()).grant(remedy));
        } catch (RemedyRefused refusal) {
            outcomes.refused(remedy, refusal.getMessage());
            throw refusal;
        }
    }

    /** A key stands for one content; another content under it could be paid as the first one. */
    private static void requireSame(Remedy remedy, GrantRemedy command) {
        if (!remedy.is(command)) {
            throw new IllegalStateException("Already asked for as %s %s, now as %s %s (key %s). Revoke it and plan again.".formatted(
                    remedy.code(), remedy.money(), command.code(), command.money(), remedy.key()));
        }
    }

    private void requireUnderWay(GrantRemedy command) {
        if (!watch.getIfAvailable(() -> provision -> true).isUnderWay(command.provision())) {
            intents.abandon(command);
            throw new IllegalStateException("Provision %s of %s has ended; nothing is granted any more"
                    .formatted(command.provision(), command.reference()));
        }
    }

    /** Undoes one remedy: granted, or requested and perhaps granted. Does nothing where it was refused, revoked or never requested. */
    @Transactional
    public void revoke(String provision, RemedyKind kind) {
        revocation.of(provision, kind);
    }

    /** Undoes every remedy of a case, the latest first; one system that fails does not keep the others from being asked. */
    @Transactional
    public void revokeAll(Reference reference) {
        var failures = new Failures();
        for (var remedy : ledger.latestFirst(reference)) {
            failures.collect(() -> revocation.of(remedy.provision(), remedy.kind()));
        }
        failures.throwFirst();
    }

    /** Every remedy ever asked for in a case, in order. */
    @Transactional(readOnly = true)
    public List<Remedy> of(Reference reference) {
        return ledger.of(reference);
    }

    /** How many remedies were asked for and not yet answered by the connected system, 100,000 at most; cheap. */
    public long unanswered() {
        return ledger.unanswered();
    }
}
