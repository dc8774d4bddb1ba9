package io.redress.identity;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks which accounts exist and are not locked; reads the identity tables directly, independent of the caller's authorizations. */
@Component
public class Accounts {

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean isOpen(String user) {
        return database.sql("select exists (select 1 from act_id_user where id_ = ? and (lock_exp_time_ is null or lock_exp_time_ <= ?))")
                .params(user, Timestamp.from(clock.instant())).query(Boolean.class).single();
    }
}
