package io.redress.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the tables {@link ParsedFeel} and {@link SteadyDecisions}. */
@Component
class DecisionsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var tables = new SteadyDecisions.Configuration();
        tables.setFeelEngineFactory(new ParsedFeel());
        engine.setDmnEngineConfiguration(tables);
    }
}
