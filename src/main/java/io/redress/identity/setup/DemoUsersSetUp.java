package io.redress.identity.setup;

import io.redress.embedded.OnEmbeddedMode;
import io.redress.identity.DemoUser;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the demo users into an empty directory of the embedded mode; whoever is removed later stays removed. */
@Component
@Conditional(OnEmbeddedMode.class)
@Order(2)
class DemoUsersSetUp implements SetUp {

    private final People people;

    DemoUsersSetUp(People people) {
        this.people = people;
    }

    @Override
    public void run() {
        if (people.none()) {
            DemoUser.ALL.forEach(user -> people.enter(user.id(), user.id(), user.firstName(), user.lastName(), List.of(user.group())));
        }
    }
}
