package io.redress.identity;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets a module act in the engine under its own rules. A user who calls our API or page may, say, withdraw a complaint without the right to
 * change process instances: the module has checked what this user may do, so the engine does not ask again, but still records who it was.
 */
@Component
public class EngineChecks {

    private final ProcessEngineConfigurationImpl engine;

    EngineChecks(@Lazy SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    /** Runs within the caller's transaction; exceptions come out as they are. */
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
