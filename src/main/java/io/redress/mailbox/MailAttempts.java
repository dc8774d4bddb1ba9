package io.redress.mailbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts unfinished attempts to process a mail, even if the whole process crashed; the retry delay grows with each attempt. */
@Repository
class MailAttempts {

    /** Over two hours in total. */
    private static final int MAX_ATTEMPTS = 8;

    enum Turn {
        NOW, LATER, NEVER
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    MailAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Turn begin(String place) {
        var now = clock.instant();
        var count = jdbc.sql("select count from mail_attempt where place = ?").param(place).query(Integer.class).optional().orElse(0);
        if (count >= MAX_ATTEMPTS) {
            return Turn.NEVER;
        }
        var again = now.plus(Duration.ofMinutes(1L << count));
        return jdbc.sql("""
                insert into mail_attempt as a (place, count, next_at) values (:place, 1, :again)
                on conflict (place) do update set count = a.count + 1, next_at = :again where a.next_at <= :now""")
                .param("place", place).param("again", Timestamp.from(again)).param("now", Timestamp.from(now)).update() == 1 ? Turn.NOW : Turn.LATER;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void end(String place) {
        jdbc.sql("delete from mail_attempt where place = ?").param(place).update();
    }
}
