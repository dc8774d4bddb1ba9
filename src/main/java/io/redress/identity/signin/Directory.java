package io.redress.identity.signin;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** The engine's directory of users: checks passwords, knows groups, and slows down whoever guesses. */
@Component
class Directory {

    private final IdentityService identity;

    Directory(IdentityService identity) {
        this.identity = identity;
    }

    boolean passwordMatches(String user, String password) {
        return identity.checkPassword(user, password);
    }

    boolean knows(String user) {
        return identity.createUserQuery().userId(user).count() > 0;
    }

    List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
    }

    /** Until when the user may not try again; a right password is refused as well until then. */
    Optional<Instant> lockedUntil(String user) {
        var found = (UserEntity) identity.createUserQuery().userId(user).singleResult();
        return Optional.ofNullable(found).map(UserEntity::getLockExpirationTime).map(Date::toInstant);
    }

    /** What the engine asks of itself from here on, in this thread, is asked as this user. */
    void enterEngine(String user, List<String> groups) {
        identity.setAuthentication(user, groups);
    }

    void leaveEngine() {
        identity.clearAuthentication();
    }
}
