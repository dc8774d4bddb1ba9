package io.redress.identity.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the door, on all nodes at once and in the transaction of the change: sessions and tokens are rows of the database. */
@Component
class Leavers {

    private final JdbcClient database;

    Leavers(JdbcClient database) {
        this.database = database;
    }

    /** Nothing of the user's is left for whoever gets the id next. */
    void left(String user) {
        passwordChanged(user);
        database.sql("delete from act_ru_authorization where user_id_ = ?").param(user).update();
    }

    void passwordChanged(String user) {
        endSessions(user);
        database.sql("delete from api_token where user_id = ?").param(user).update();
        database.sql("delete from known_device where user_id = ?").param(user).update();
    }

    /** Tokens and programs ask for the groups at every request. */
    void groupsChanged(String user) {
        endSessions(user);
    }

    void dissolved(String group) {
        database.sql("delete from spring_session where principal_name in (select user_id_ from act_id_membership where group_id_ = ?)")
                .param(group).update();
    }

    private void endSessions(String user) {
        database.sql("delete from spring_session where principal_name = ?").param(user).update();
    }
}
