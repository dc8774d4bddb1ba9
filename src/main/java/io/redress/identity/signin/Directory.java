package io.redress.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** Access to the engine's user directory: checks passwords and looks up users with their current groups. */
@Component
class Directory {

    private final IdentityService identity;
    private final Clock clock;

    Directory(IdentityService identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** Also false for a locked user; takes the same time for an unknown one. */
    boolean passwordMatches(String user, String password) {
        return identity.checkPassword(user, password);
    }

    /** Runs the same queries whether or not the user exists. */
    Optional<Account> find(String user) {
        var groups = groupsOf(user);
        return Optional.ofNullable((UserEntity) identity.createUserQuery().userId(user).singleResult()).map(entry -> account(entry, groups));
    }

    /** The account of a user who may sign in, that is, who exists and is not locked. */
    Optional<Account> standing(String user) {
        return find(user).filter(account -> !account.locked());
    }

    private Account account(UserEntity user, List<String> groups) {
        var lock = user.getLockExpirationTime();
        return new Account(user.getId(), DigestUtils.sha256Hex(user.getPassword() + "\n" + user.getSalt()), groups,
                lock != null && lock.toInstant().isAfter(clock.instant()));
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
    }

    /** Sets the user whose authorizations the engine checks in this thread from here on. */
    void enterEngine(String user, List<String> groups) {
        identity.setAuthentication(user, groups);
    }

    void leaveEngine() {
        identity.clearAuthentication();
    }
}
