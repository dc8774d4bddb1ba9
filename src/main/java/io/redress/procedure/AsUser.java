package io.redress.procedure;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Runs a step that a user ordered and our own rules allow: the engine's authorizations, which that user may lack, are not checked, and the engine's
 * operation log names the user. Uses one transaction.
 */
@Component
class AsUser {

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;

    AsUser(ProcessEngine engine, IdentityService identity) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.identity = identity;
    }

    <T> T get(String actor, Supplier<T> step) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(actor, List.of());
        try {
            return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(step::get));
        } finally {
            identity.clearAuthentication();
            if (before != null) {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
