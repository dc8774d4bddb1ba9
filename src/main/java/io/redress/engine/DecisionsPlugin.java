package io.redress.engine;

import io.redress.complaint.ComplaintViews;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Configures decision tables to use {@link CachingFeelEngine} and {@link SnapshotDecisions}. */
@Component
class DecisionsPlugin extends AbstractProcessEnginePlugin {

    private final TypedTextReads typed;

    DecisionsPlugin(ComplaintViews views) {
        this.typed = new TypedTextReads(views::fields);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var tables = new SnapshotDecisions.Configuration(typed);
        tables.setFeelEngineFactory(new CachingFeelEngine());
        engine.setDmnEngineConfiguration(tables);
    }
}
