package io.redress.identity.signin;

import io.redress.identity.UserUnavailable;
import io.redress.identity.UserUnavailable.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows the door, on all nodes at once and in the transaction of the change: sessions and tokens are rows of the database. What the user held is
 * given back by those who listen to {@link UserUnavailable}.
 */
@Component
class Leavers {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Leavers(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Nothing of the user's is left for whoever gets the id next. */
    void left(String user) {
        passwordChanged(user);
        database.sql("delete from act_ru_authorization where user_id_ = ?").param(user).update();
        events.publishEvent(new UserUnavailable(user, Reason.DELETED, null));
    }

    void locked(String user) {
        passwordChanged(user);
        events.publishEvent(new UserUnavailable(user, Reason.LOCKED, null));
    }

    void passwordChanged(String user) {
        endSessions(user);
        database.sql("delete from api_token where user_id = ?").param(user).update();
        database.sql("delete from known_device where user_id = ?").param(user).update();
    }

    /** Tokens and programs ask for the groups at every request. */
    void joined(String user) {
        endSessions(user);
    }

    void leftGroup(String user, String group) {
        endSessions(user);
        events.publishEvent(new UserUnavailable(user, Reason.LEFT_GROUP, group));
    }

    void dissolved(String group) {
        database.sql("delete from spring_session where principal_name in (select user_id_ from act_id_membership where group_id_ = ?)")
                .param(group).update();
    }

    private void endSessions(String user) {
        database.sql("delete from spring_session where principal_name = ?").param(user).update();
    }
}
