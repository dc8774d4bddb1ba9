package io.redress.identity.setup;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Allows hyphens in group ids ({@code unit-quality}) and e-mail addresses as user ids; {@code *} remains invalid. */
@Component
class IdPatternPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9-]*");
        engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
    }
}
