package io.redress.identity.signin;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Replaces the engine's identity provider with {@link RevokingIdentityProvider}. */
@Component
class RevokingIdentityProviderPlugin extends AbstractProcessEnginePlugin {

    private final CredentialRevocation revocation;
    private final CandidateGroupGuard offers;

    RevokingIdentityProviderPlugin(CredentialRevocation revocation, CandidateGroupGuard offers) {
        this.revocation = revocation;
        this.offers = offers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new Factory(revocation, offers));
    }

    private record Factory(CredentialRevocation revocation, CandidateGroupGuard offers) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return RevokingIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new RevokingIdentityProvider(revocation, offers);
        }
    }
}
