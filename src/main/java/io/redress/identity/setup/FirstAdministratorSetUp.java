package io.redress.identity.setup;

import io.redress.identity.Groups;
import io.redress.identity.OnRealRun;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a real run, the first administrator comes from the settings; the engine's own page for that is closed. */
@Component
@Conditional(OnRealRun.class)
@Order(2)
class FirstAdministratorSetUp implements SetUp {

    private final People people;
    private final AdministratorSettings settings;

    FirstAdministratorSetUp(People people, AdministratorSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void run() {
        if (people.anyIn(Groups.ADMINISTRATORS)) {
            return;
        }
        if (!settings.complete() || people.exists(settings.id())) {
            throw new MissingSetting("Set REDRESS_ADMIN_ID and REDRESS_ADMIN_PASSWORD to a new user: there is no administrator yet.");
        }
        people.enter(settings.id(), settings.password(), "Administrator", null, List.of(Groups.ADMINISTRATORS));
    }
}
