package io.redress.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers {@link TaskQueryAuthorizationManager} and {@link MaskingDecisionHistoryManager} with the engine. */
@Component
class QueriesPlugin extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;
    private final PersonalDataAccess access;

    QueriesPlugin(JdbcClient jdbc, PersonalDataAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var sessions = new ArrayList<>(Optional.ofNullable(engine.getCustomSessionFactories()).orElse(List.of()));
        sessions.add(new TaskQueryAuthorizationManagerFactory(jdbc));
        sessions.add(new MaskingDecisionHistoryManagerFactory(access));
        engine.setCustomSessionFactories(sessions);
    }
}
