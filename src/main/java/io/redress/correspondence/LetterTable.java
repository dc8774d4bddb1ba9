package io.redress.correspondence;

import io.redress.complaint.Reference;
import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Data access for {@link Letters}. */
@Repository
class LetterTable {

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the letter is new; false if one with its key exists */
    boolean insert(Letter letter) {
        return jdbc.sql("""
                insert into letter (id, key, reference, name, language, channel, recipient, subject, text, html, state, reason, queued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing""")
                .params(letter.id(), letter.key(), letter.reference().value(), letter.name(), letter.language(), letter.channel().name(),
                        letter.recipient(), letter.subject(), letter.text(), letter.html(), letter.state().name(), letter.reason(),
                        Timestamp.from(letter.queuedAt()))
                .update() == 1;
    }

    /** Serializes deliveries of the same letter until the end of the current transaction; locks no row. */
    void waitForTurn(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 20))").param("letter " + id).query((row, n) -> n).list();
    }

    boolean sent(UUID id, Instant at) {
        return jdbc.sql("""
                update letter set state = 'SENT', reason = null, attempts = attempts + 1, last_attempt_at = :at, completed_at = :at
                where id = :id""").param("at", Timestamp.from(at)).param("id", id).update() == 1;
    }

    void failed(UUID id, String reason, Instant at) {
        jdbc.sql("update letter set state = 'FAILED', reason = ?, attempts = attempts + 1, last_attempt_at = ? where id = ?")
                .params(reason, Timestamp.from(at), id).update();
    }

    boolean cameBack(UUID id, String reason) {
        return jdbc.sql("update letter set state = 'FAILED', reason = ?, completed_at = null where id = ? and state = 'SENT'")
                .params(reason, id).update() == 1;
    }

    /** @return false if it has been sent or posted */
    boolean readdress(UUID id, Destination to) {
        return jdbc.sql("update letter set state = 'QUEUED', channel = ?, recipient = ?, reason = null where id = ? and state not in ('SENT', 'POSTED')")
                .params(to.channel().name(), to.recipient(), id).update() == 1;
    }

    boolean posted(UUID id, Letter.Posting posting, Instant at) {
        return jdbc.sql("""
                update letter set state = 'POSTED', reason = null, completed_at = ?, posted_by = ?, posted_method = ?, posted_note = ?
                where id = ? and state not in ('SENT', 'POSTED')""")
                .params(Timestamp.from(at), posting.actor(), posting.method(), posting.note(), id).update() == 1;
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql("select * from letter where id = ?").param(id).query(LetterTable::letter).optional();
    }

    Optional<Letter> find(String key) {
        return jdbc.sql("select * from letter where key = ?").param(key).query(LetterTable::letter).optional();
    }

    List<Letter> of(Reference reference) {
        return jdbc.sql("select * from letter where reference = ? order by queued_at, id").param(reference.value())
                .query(LetterTable::letter).list();
    }

    List<Letter> failed() {
        return jdbc.sql("select * from letter where state = 'FAILED' order by last_attempt_at desc, id limit 500")
                .query(LetterTable::letter).list();
    }

    /** Reads the partial indexes only, however large the table. */
    LetterBacklog backlog() {
        return jdbc.sql("""
                select (select count(*) from (select 1 from letter where state = 'QUEUED' limit 100000) counted) as queued,
                  (select count(*) from (select 1 from letter where state = 'FAILED' limit 100000) counted) as failed,
                  (select min(queued_at) from letter where state = 'QUEUED') as oldest""")
                .query((row, n) -> new LetterBacklog(row.getLong("queued"), row.getLong("failed"), Rows.instant(row, "oldest"))).single();
    }

    private static Letter letter(ResultSet row, int n) throws SQLException {
        var by = row.getString("posted_by");
        return new Letter(row.getObject("id", UUID.class), row.getString("key"), new Reference(row.getString("reference")),
                row.getString("name"), row.getString("language"), LetterChannel.valueOf(row.getString("channel")),
                row.getString("recipient"), row.getString("subject"), row.getString("text"), row.getString("html"),
                LetterState.valueOf(row.getString("state")), row.getString("reason"), row.getInt("attempts"),
                Rows.instant(row, "queued_at"), Rows.instant(row, "last_attempt_at"), Rows.instant(row, "completed_at"),
                by == null ? null : new Letter.Posting(by, row.getString("posted_method"), row.getString("posted_note")));
    }
}
