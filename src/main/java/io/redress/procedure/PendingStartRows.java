package io.redress.procedure;

import io.redress.complaint.Reference;
import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of pending starts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PendingStartRows {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    PendingStartRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PendingStart start) {
        jdbc.sql("""
                insert into waiting_start (process, key, reference, channel, since, next_at)
                values (:process, :key, :reference, :channel, :now, :now) on conflict do nothing""")
                .param("process", start.process()).param("key", start.key()).param("reference", start.reference().value())
                .param("channel", start.channel()).param("now", now()).update();
    }

    /** The oldest one, locked against every other node until the end of the transaction. */
    Optional<PendingStart> takeNext(Set<String> processes) {
        return jdbc.sql("""
                delete from waiting_start where (process, key) in (
                  select process, key from waiting_start where process in (:processes) and next_at <= :now
                  order by since limit 1 for update skip locked)
                returning process, key, reference, channel""")
                .param("processes", processes).param("now", now()).query(PendingStartRows::read).optional();
    }

    /** Waits if another node is starting it at this moment. */
    boolean remove(PendingStart start) {
        return jdbc.sql("delete from waiting_start where process = ? and key = ?").params(start.process(), start.key()).update() == 1;
    }

    @Transactional
    public void putOff(PendingStart start, String failure) {
        jdbc.sql("""
                update waiting_start set failures = failures + 1, failure = :failure,
                  next_at = cast(:now as timestamptz) + least(cast(:longest as double precision) * interval '1 second', interval '10 seconds' * power(2, least(failures, 10)))
                where process = :process and key = :key""")
                .param("failure", failure).param("now", now()).param("longest", LONGEST_PAUSE.toSeconds())
                .param("process", start.process()).param("key", start.key()).update();
    }

    @Transactional(readOnly = true)
    public PendingStartBacklog backlog() {
        return jdbc.sql("select count(*) as waiting, min(since) as oldest, max(failure) as failure from waiting_start")
                .query((row, n) -> new PendingStartBacklog(row.getLong("waiting"), Rows.instant(row, "oldest"), row.getString("failure"))).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static PendingStart read(ResultSet row, int n) throws SQLException {
        return new PendingStart(row.getString("process"), row.getString("key"), new Reference(row.getString("reference")),
                row.getString("channel"));
    }
}
