package io.redress.identity;

import io.redress.engine.EngineCommands;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Runs engine operations without the engine's authorization checks, for modules that enforce their own. A user who calls our API or page may, say,
 * withdraw a complaint without the authorization to change process instances: the module has checked what this user may do, so the engine does not
 * check again, but it still records the user.
 */
@Component
public class AuthorizationBypass {

    private final EngineCommands commands;

    AuthorizationBypass(EngineCommands commands) {
        this.commands = commands;
    }

    /** Runs within the caller's transaction and propagates exceptions unchanged. */
    public <T> T suspendedWhile(Supplier<T> action) {
        return commands.withoutAuthorization(action);
    }

    public void suspendedWhile(Runnable action) {
        suspendedWhile(() -> {
            action.run();
            return null;
        });
    }
}
