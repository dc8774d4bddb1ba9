package io.redress.engine.query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authorizations granted to single users. */
@Repository
public class UserAuthorizations {

    private final JdbcClient jdbc;

    UserAuthorizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Deletes all of them, so that a later user of the same id does not inherit any. */
    public void delete(String user) {
        jdbc.sql("delete from act_ru_authorization where user_id_ = ?").param(user).update();
    }
}
