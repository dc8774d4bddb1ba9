package io.redress.identity.setup;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Allows hyphens in group ids ({@code unit-quality}) and e-mail addresses as user ids; {@code *} remains invalid. */
@Component
class IdPatternPlugin extends AbstractProcessEnginePlugin {

    /**
     * The engine locks a user permanently after this many wrong passwords, so anyone could lock anyone out. The growing delay before the next
     * attempt, up to a minute, is what stops guessing.
     */
    private static final int UNLIMITED_ATTEMPTS = Integer.MAX_VALUE;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9-]*");
        engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
        engine.setLoginMaxAttempts(UNLIMITED_ATTEMPTS);
    }
}
