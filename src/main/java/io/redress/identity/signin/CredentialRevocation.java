package io.redress.identity.signin;

import io.redress.engine.query.UserAuthorizations;
import io.redress.engine.query.UserQueries;
import io.redress.identity.UserUnavailable;
import io.redress.identity.UserUnavailable.Reason;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Revokes sessions and tokens on all nodes at once, in the transaction of the change, since both are rows in the database. Listeners to {@link
 * UserUnavailable} release the user's tasks.
 */
@Component
class CredentialRevocation {

    private final JdbcClient database;
    private final UserQueries users;
    private final UserAuthorizations authorizations;
    private final ApplicationEventPublisher events;

    CredentialRevocation(JdbcClient database, UserQueries users, UserAuthorizations authorizations, ApplicationEventPublisher events) {
        this.database = database;
        this.users = users;
        this.authorizations = authorizations;
        this.events = events;
    }

    /** Removes everything that the next user of this id would otherwise inherit. */
    void left(String user) {
        passwordChanged(user);
        authorizations.delete(user);
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

    /** Tokens and Basic authentication look up the groups on every request, so only the sessions end. */
    void joined(String user) {
        endSessions(user);
    }

    void leftGroup(String user, String group) {
        endSessions(user);
        events.publishEvent(new UserUnavailable(user, Reason.LEFT_GROUP, group));
    }

    void dissolved(String group) {
        users.members(Set.of(group)).forEach(this::endSessions);
    }

    private void endSessions(String user) {
        database.sql("delete from spring_session where principal_name = ?").param(user).update();
    }
}
