package io.redress.identity.signin;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords never lock a user out: the engine's lock after some of them is permanent, so anyone could lock anyone out. What stops guessing
 * is {@link SignInThrottle}, settings {@code redress.sign-in.*}, and the engine's growing delay before the next attempt, up to a minute. Only
 * administrators lock accounts ({@link AccountLocks}).
 */
@Component
class LockOutPolicyPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    }
}
