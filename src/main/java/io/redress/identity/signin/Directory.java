package io.redress.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** The engine's directory of users: checks passwords and knows who is in which groups at this moment. */
@Component
class Directory {

    private final IdentityService identity;
    private final Clock clock;

    Directory(IdentityService identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** False for a locked user too; takes as long where there is no such user. */
    boolean passwordMatches(String user, String password) {
        return identity.checkPassword(user, password);
    }

    /** Asks the same questions whether there is such a user or not. */
    Optional<Account> find(String user) {
        var groups = groupsOf(user);
        return Optional.ofNullable((UserEntity) identity.createUserQuery().userId(user).singleResult()).map(entry -> account(entry, groups));
    }

    /** The account of a user who may be let in: he is there, and not locked. */
    Optional<Account> standing(String user) {
        return find(user).filter(account -> !account.locked());
    }

    private Account account(UserEntity user, List<String> groups) {
        var lock = user.getLockExpirationTime();
        return new Account(user.getId(), Digests.sha256(user.getPassword() + "\n" + user.getSalt()), groups,
                lock != null && lock.toInstant().isAfter(clock.instant()));
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
    }

    /** What the engine asks of itself from here on, in this thread, is asked as this user. */
    void enterEngine(String user, List<String> groups) {
        identity.setAuthentication(user, groups);
    }

    void leaveEngine() {
        identity.clearAuthentication();
    }
}
