package io.redress.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Configures decision tables to use {@link CachingFeelEngine} and {@link SnapshotDecisions}. */
@Component
class DecisionsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var tables = new SnapshotDecisions.Configuration();
        tables.setFeelEngineFactory(new CachingFeelEngine());
        engine.setDmnEngineConfiguration(tables);
    }
}
