package io.redress.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Runs steps as commands of the engine. */
@Component
public class EngineCommands {

    private final SpringProcessEngineConfiguration engine;

    EngineCommands(@Lazy SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    /** Runs a step without the engine's authorization checks, within the caller's transaction; exceptions are propagated unchanged. */
    public <T> T withoutAuthorization(Supplier<T> step) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(step::get));
    }

    /** Whether the current thread already runs a command of the engine, so that its caller is the engine and not a client. */
    public static boolean isRunning() {
        return Context.getCommandContext() != null;
    }

    /** The number of retries of a job whose model states none. */
    public int defaultRetries() {
        return engine.getDefaultNumberOfRetries();
    }
}
