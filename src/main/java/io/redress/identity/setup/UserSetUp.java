package io.redress.identity.setup;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Creates and looks up users in the engine's directory. */
@Component
class UserSetUp {

    private final IdentityService identity;

    UserSetUp(IdentityService identity) {
        this.identity = identity;
    }

    void enter(String id, String password, String firstName, String lastName, List<String> groups) {
        var user = identity.newUser(id);
        user.setPassword(password);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        identity.saveUser(user);
        groups.forEach(group -> identity.createMembership(id, group));
    }

    boolean none() {
        return identity.createUserQuery().count() == 0;
    }

    boolean exists(String id) {
        return identity.createUserQuery().userId(id).count() > 0;
    }

    boolean anyIn(String group) {
        return identity.createUserQuery().memberOfGroup(group).count() > 0;
    }
}
