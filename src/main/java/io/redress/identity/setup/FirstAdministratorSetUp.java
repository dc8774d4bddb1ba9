package io.redress.identity.setup;

import io.redress.identity.ConditionalOnExternalDatabase;
import io.redress.identity.Groups;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the first administrator from the settings when an external database is used; the engine's own setup page is disabled. */
@Component
@ConditionalOnExternalDatabase
@Order(2)
class FirstAdministratorSetUp implements SetUp {

    private final UserSetUp users;
    private final AdministratorSettings settings;

    FirstAdministratorSetUp(UserSetUp users, AdministratorSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public void run() {
        if (users.anyIn(Groups.ADMINISTRATORS)) {
            return;
        }
        if (!settings.complete() || users.exists(settings.id())) {
            throw new MissingSettingException("Set REDRESS_ADMIN_ID and REDRESS_ADMIN_PASSWORD to a new user: there is no administrator yet.");
        }
        users.enter(settings.id(), settings.password(), "Administrator", null, List.of(Groups.ADMINISTRATORS));
    }
}
