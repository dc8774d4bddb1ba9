package io.redress.identity.setup;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets ids of groups hold a hyphen ({@code unit-quality}) and ids of users be e-mail addresses; {@code *} stays impossible. */
@Component
class IdsPlugin extends AbstractProcessEnginePlugin {

    /**
     * The engine locks a user for good after so many wrong passwords, so anybody could lock anybody out. The growing delay before the next
     * try, up to a minute, is what stops guessing.
     */
    private static final int NEVER_LOCK_FOR_GOOD = Integer.MAX_VALUE;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9-]*");
        engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
        engine.setLoginMaxAttempts(NEVER_LOCK_FOR_GOOD);
    }
}
