package io.redress.identity.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Makes the engine grant by process instead of by task, and ask for a right of its own before it shows a variable. */
@Component
class GrantsPlugin extends AbstractProcessEnginePlugin {

    private final NewVersions versions;

    GrantsPlugin(NewVersions versions) {
        this.versions = versions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new GrantsPerProcess(versions));
        engine.setEnforceSpecificVariablePermission(true);
        var listeners = new ArrayList<>(Optional.ofNullable(engine.getCustomPreBPMNParseListeners()).orElse(List.of()));
        listeners.add(new AudienceParser());
        engine.setCustomPreBPMNParseListeners(listeners);
    }
}
