package io.redress.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers {@link TaskQueryAuthorizationManager} with the engine. */
@Component
class TaskQueryPlugin extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    TaskQueryPlugin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var sessions = new ArrayList<>(Optional.ofNullable(engine.getCustomSessionFactories()).orElse(List.of()));
        sessions.add(new TaskQueryAuthorizationManagerFactory(jdbc));
        engine.setCustomSessionFactories(sessions);
    }
}
