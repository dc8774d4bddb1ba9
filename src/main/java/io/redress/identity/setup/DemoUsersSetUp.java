package io.redress.identity.setup;

import io.redress.identity.ConditionalOnEmbeddedMode;
import io.redress.identity.DemoUser;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the demo users if the directory is empty, in embedded mode only; users removed later stay removed. */
@Component
@ConditionalOnEmbeddedMode
@Order(2)
class DemoUsersSetUp implements SetUp {

    private final UserSetUp users;

    DemoUsersSetUp(UserSetUp users) {
        this.users = users;
    }

    @Override
    public void run() {
        if (users.none()) {
            DemoUser.ALL.forEach(user -> users.enter(user.id(), user.id(), user.firstName(), user.lastName(), List.of(user.group())));
        }
    }
}
