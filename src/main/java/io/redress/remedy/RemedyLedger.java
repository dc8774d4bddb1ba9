package io.redress.remedy;

import io.redress.complaint.Reference;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Data access for table {@code remedy}. */
@Component
class RemedyLedger {

    private static final RemedyRow ROW = new RemedyRow();

    private final JdbcClient jdbc;
    private final Clock clock;

    RemedyLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(GrantRemedy command) {
        jdbc.sql("""
                insert into remedy (provision, kind, reference, plan, code, amount, currency, state, idempotency_key, requested_at)
                values (?, ?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?) on conflict do nothing""")
                .params(command.provision(), command.kind().name(), command.reference().value(), command.plan(), command.code(),
                        command.money() == null ? null : command.money().amount(), command.money() == null ? null : command.money().currency(),
                        command.kind().keyWithin(command.provision()), now())
                .update();
    }

    Optional<Remedy> find(String provision, RemedyKind kind) {
        return jdbc.sql("select * from remedy where provision = ? and kind = ?").params(provision, kind.name()).query(ROW).optional();
    }

    /** Locks this remedy against concurrent grants and revocations until the end of the current transaction. */
    Optional<Remedy> lock(String provision, RemedyKind kind) {
        return jdbc.sql("select * from remedy where provision = ? and kind = ? for update")
                .params(provision, kind.name()).query(ROW).optional();
    }

    List<Remedy> of(Reference reference) {
        return jdbc.sql("select * from remedy where reference = ? order by id").param(reference.value()).query(ROW).list();
    }

    List<Remedy> latestFirst(Reference reference) {
        return jdbc.sql("select * from remedy where reference = ? order by id desc").param(reference.value()).query(ROW).list();
    }

    long unanswered() {
        return jdbc.sql("select count(*) from (select 1 from remedy where state = 'REQUESTED' limit 100000) counted").query(Long.class).single();
    }

    Remedy granted(Remedy remedy, String externalReference) {
        return update(remedy, "state = 'GRANTED', external_reference = ?, decided_at = ?", externalReference, now());
    }

    Remedy refused(Remedy remedy, String reason) {
        return update(remedy, "state = 'REFUSED', reason = ?, decided_at = ?", reason, now());
    }

    Remedy revoked(Remedy remedy, String reversalReference) {
        return update(remedy, "state = 'REVOKED', reversal_reference = ?, revoked_at = ?", reversalReference, now());
    }

    private Remedy update(Remedy remedy, String changes, Object... values) {
        return jdbc.sql("update remedy set " + changes + " where idempotency_key = ? returning *")
                .params(values).param(remedy.key()).query(ROW).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
