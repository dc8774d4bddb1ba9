package io.redress.mailbox;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.Page;
import io.redress.complaint.Reference;
import io.redress.mailbox.QuarantinedMail.State;
import io.redress.shared.RecordRowMapper;
import io.redress.tracking.TokenRedaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mail that was not filed automatically, unmodified except for masked tokens, until a member of staff settles it. */
@Repository
class Quarantine {

    private static final String COLUMNS = "id, at, reason, detail, sender, subject, size, complete, raw is not null as kept, reference, state, "
            + "settled_at, settled_by, note";
    private static final RecordRowMapper<QuarantinedMail> MAILS = new RecordRowMapper<>(QuarantinedMail.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Quarantine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param detail may be null, as may the reference */
    UUID keep(FetchedMail mail, QuarantineReason reason, String detail, Reference reference) {
        var head = new MailHeaders(mail.raw());
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into mail_aside (id, at, reason, detail, sender, subject, size, complete, raw, reference, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(id, Timestamp.from(clock.instant()), reason.name(), detail == null ? null : TextSanitizer.line(TokenRedaction.masked(detail), 500),
                        head.sender().address(), head.subject(), mail.size(), mail.complete(), QuotedTokens.masked(mail.raw()),
                        reference == null ? null : reference.value())
                .update();
        return id;
    }

    /** For mail that needs no attention. */
    void keepDone(FetchedMail mail, QuarantineReason reason, String detail, Reference reference) {
        settle(keep(mail, reason, detail, reference), State.DONE, CaseEntry.PROCEDURE, null, reference);
    }

    /** @return false if it has already been settled */
    boolean settle(UUID id, State state, String actor, String note, Reference reference) {
        return jdbc.sql("""
                update mail_aside set state = ?, settled_at = ?, settled_by = ?, note = ?, reference = coalesce(?, reference)
                where id = ? and state = 'OPEN'""")
                .params(state.name(), Timestamp.from(clock.instant()), actor, note, reference == null ? null : reference.value(), id).update() == 1;
    }

    void belongsTo(UUID id, Reference reference) {
        jdbc.sql("update mail_aside set reference = ? where id = ?").params(reference.value(), id).update();
    }

    Page<QuarantinedMail> list(boolean openOnly, int page, int size) {
        var found = jdbc.sql("select " + COLUMNS + " from mail_aside where state = 'OPEN' or not ? order by at desc, id limit ? offset ?")
                .params(openOnly, size + 1, (long) page * size).query(MAILS).list();
        return new Page<>(found.stream().limit(size).toList(), page, size, found.size() > size);
    }

    int open() {
        return jdbc.sql("select count(*) from mail_aside where state = 'OPEN'").query(Integer.class).single();
    }

    Optional<QuarantinedMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from mail_aside where id = ?").param(id).query(MAILS).optional();
    }

    Optional<byte[]> raw(UUID id) {
        return jdbc.sql("select raw from mail_aside where id = ? and raw is not null").param(id).query((row, n) -> row.getBytes(1)).optional()
                .map(QuotedTokens::masked);
    }

    /** Deletes personal data and content of mails settled long ago; the fact that they arrived and the decision remain. */
    int forget(Duration older) {
        return jdbc.sql("""
                update mail_aside set raw = null, sender = null, subject = null, detail = null
                where state <> 'OPEN' and raw is not null and settled_at < ?""")
                .param(Timestamp.from(clock.instant().minus(older))).update();
    }
}
