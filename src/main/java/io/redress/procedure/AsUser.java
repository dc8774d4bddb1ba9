package io.redress.procedure;

import io.redress.engine.EngineCommands;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Runs a step that a user ordered and our own rules allow: the engine's authorizations, which that user may lack, are not checked, and the engine's
 * operation log names the user. Uses one transaction.
 */
@Component
class AsUser {

    private final EngineCommands commands;
    private final IdentityService identity;

    AsUser(EngineCommands commands, IdentityService identity) {
        this.commands = commands;
        this.identity = identity;
    }

    <T> T get(String actor, Supplier<T> step) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(actor, List.of());
        try {
            return commands.withoutAuthorization(step);
        } finally {
            identity.clearAuthentication();
            if (before != null) {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
