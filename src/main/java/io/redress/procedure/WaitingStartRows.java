package io.redress.procedure;

import io.redress.complaint.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what waits to be started. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WaitingStartRows {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingStartRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(WaitingStart start) {
        jdbc.sql("""
                insert into waiting_start (process, key, reference, channel, since, next_at)
                values (:process, :key, :reference, :channel, :now, :now) on conflict do nothing""")
                .param("process", start.process()).param("key", start.key()).param("reference", start.reference().value())
                .param("channel", start.channel()).param("now", now()).update();
    }

    /** The one that has waited longest, kept from every other node until the end of the transaction. */
    Optional<WaitingStart> takeNext(Set<String> processes) {
        return jdbc.sql("""
                delete from waiting_start where (process, key) in (
                  select process, key from waiting_start where process in (:processes) and next_at <= :now
                  order by since limit 1 for update skip locked)
                returning process, key, reference, channel""")
                .param("processes", processes).param("now", now()).query(WaitingStartRows::read).optional();
    }

    /** Waits for another node that is starting it at this moment. */
    boolean remove(WaitingStart start) {
        return jdbc.sql("delete from waiting_start where process = ? and key = ?").params(start.process(), start.key()).update() == 1;
    }

    @Transactional
    public void putOff(WaitingStart start, String failure) {
        jdbc.sql("""
                update waiting_start set failures = failures + 1, failure = :failure,
                  next_at = cast(:now as timestamptz) + least(cast(:longest as double precision) * interval '1 second', interval '10 seconds' * power(2, least(failures, 10)))
                where process = :process and key = :key""")
                .param("failure", failure).param("now", now()).param("longest", LONGEST_PAUSE.toSeconds())
                .param("process", start.process()).param("key", start.key()).update();
    }

    @Transactional(readOnly = true)
    public StartBacklog backlog() {
        return jdbc.sql("select count(*) as waiting, min(since) as oldest, max(failure) as failure from waiting_start")
                .query((row, n) -> new StartBacklog(row.getLong("waiting"), instant(row.getTimestamp("oldest")), row.getString("failure"))).single();
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static WaitingStart read(ResultSet row, int n) throws SQLException {
        return new WaitingStart(row.getString("process"), row.getString("key"), new Reference(row.getString("reference")),
                row.getString("channel"));
    }
}
