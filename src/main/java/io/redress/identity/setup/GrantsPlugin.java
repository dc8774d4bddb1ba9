package io.redress.identity.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Configures the engine to authorize by process instead of by task, and to require a specific permission for reading variables. */
@Component
class GrantsPlugin extends AbstractProcessEnginePlugin {

    private final VersionPolicy versions;

    GrantsPlugin(VersionPolicy versions) {
        this.versions = versions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new ProcessAuthorizationProvider(versions));
        engine.setEnforceSpecificVariablePermission(true);
        var listeners = new ArrayList<>(Optional.ofNullable(engine.getCustomPreBPMNParseListeners()).orElse(List.of()));
        listeners.add(new AudienceParser());
        engine.setCustomPreBPMNParseListeners(listeners);
    }
}
