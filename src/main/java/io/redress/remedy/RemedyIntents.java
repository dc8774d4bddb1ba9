package io.redress.remedy;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commits the intent to grant before anyone outside is asked, so that a crash leaves a trace that says what to ask about. */
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
     * Looks before it inserts: an insert would wait for a caller that has already changed the row, and that caller waits for us.
     * Should it have locked the case file too, the wait ends with an error instead of never.
     *
     * @return nothing where another provision has provided this remedy of the plan, or is about to
     */
    public Optional<Remedy> commit(GrantRemedy command) {
        jdbc.sql("set local lock_timeout = '10s'").update();
        if (ledger.find(command.provision(), command.kind()).isEmpty()) {
            ledger.insert(command);
        }
        return ledger.find(command.provision(), command.kind());
    }

    /** Revokes for good although the caller's transaction is about to fail. */
    public void abandon(GrantRemedy command) {
        revocation.of(command.provision(), command.kind());
    }
}
