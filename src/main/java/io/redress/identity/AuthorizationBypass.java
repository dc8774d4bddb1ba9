package io.redress.identity;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs engine operations without the engine's authorization checks, for modules that enforce their own. A user who calls our API or page may, say,
 * withdraw a complaint without the authorization to change process instances: the module has checked what this user may do, so the engine does not
 * check again, but it still records the user.
 */
@Component
public class AuthorizationBypass {

    private final ProcessEngineConfigurationImpl engine;

    AuthorizationBypass(@Lazy SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    /** Runs within the caller's transaction and propagates exceptions unchanged. */
    public <T> T suspendedWhile(Supplier<T> action) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(action::get));
    }

    public void suspendedWhile(Runnable action) {
        suspendedWhile(() -> {
            action.run();
            return null;
        });
    }
}
