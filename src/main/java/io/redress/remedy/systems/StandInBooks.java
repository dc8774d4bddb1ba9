package io.redress.remedy.systems;

import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.shared.RecordRowMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The books of the stand-in; like an external system, they keep a booking even if the caller's transaction rolls back. */
@Component
@Conditional(StandInInUse.class)
@Transactional(propagation = Propagation.REQUIRES_NEW)
class StandInBooks {

    private static final RecordRowMapper<Booking> ROW = new RecordRowMapper<>(Booking.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    StandInBooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Booking> find(String key) {
        return jdbc.sql("select * from standin_booking where key = ?").param(key).query(ROW).optional();
    }

    /** Books the remedy unless there is already an entry under its key. */
    public Booking book(Remedy remedy) {
        jdbc.sql("""
                insert into standin_booking (key, system, reference, code, amount, currency, state, booked_at)
                values (?, ?, ?, ?, ?, ?, 'BOOKED', ?) on conflict (key) do nothing""")
                .params(remedy.key(), remedy.kind().name(), remedy.reference().value(), remedy.code(), remedy.amount(), remedy.currency(), now())
                .update();
        return find(remedy.key()).orElseThrow();
    }

    /** Reverses the booking under the key; a key that never arrived becomes dead. */
    public Booking reverse(Remedy remedy) {
        return jdbc.sql("""
                insert into standin_booking (key, system, state, booked_at, reversed_at) values (:key, :system, 'DEAD', :now, :now)
                on conflict (key) do update set
                  state = case standin_booking.state when 'DEAD' then 'DEAD' else 'REVERSED' end,
                  reversed_at = coalesce(standin_booking.reversed_at, excluded.reversed_at)
                returning *""")
                .param("key", remedy.key()).param("system", remedy.kind().name()).param("now", now())
                .query(ROW).single();
    }

    public List<Booking> newest(RemedyKind system, int most) {
        return jdbc.sql("select * from standin_booking where system = ? order by number desc limit ?")
                .params(system.name(), most).query(ROW).list();
    }

    public long count(RemedyKind system) {
        return jdbc.sql("select count(*) from standin_booking where system = ?").param(system.name()).query(Long.class).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
