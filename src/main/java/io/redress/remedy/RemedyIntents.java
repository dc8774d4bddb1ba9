package io.redress.remedy;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commits the intent to grant before any external system is called, so that a crash leaves a record of what to query. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RemedyIntents {

    private final JdbcClient jdbc;
    private final RemedyLedger ledger;
    private final Revocation revocation;

    RemedyIntents(JdbcClient jdbc, RemedyLedger ledger, Revocation revocation) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.revocation = revocation;
    }

    /**
     * Selects before inserting: an insert would wait for a caller that has already changed the row and itself waits for this call.
     * If that caller has locked the case file too, the timeout turns the deadlock into an error.
     *
     * @return empty if another provision has provided this remedy of the plan, or is about to
     */
    public Optional<Remedy> commit(GrantRemedy command) {
        jdbc.sql("set local lock_timeout = '10s'").update();
        if (ledger.find(command.provision(), command.kind()).isEmpty()) {
            ledger.insert(command);
        }
        return ledger.find(command.provision(), command.kind());
    }

    /** Revokes in a separate transaction, because the caller's is about to fail. */
    public void abandon(GrantRemedy command) {
        revocation.of(command.provision(), command.kind());
    }
}
