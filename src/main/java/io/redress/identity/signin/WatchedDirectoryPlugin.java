package io.redress.identity.signin;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Puts {@link WatchedDirectory} in the place of the engine's own. */
@Component
class WatchedDirectoryPlugin extends AbstractProcessEnginePlugin {

    private final Leavers leavers;
    private final TaskOffers offers;

    WatchedDirectoryPlugin(Leavers leavers, TaskOffers offers) {
        this.leavers = leavers;
        this.offers = offers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new Factory(leavers, offers));
    }

    private record Factory(Leavers leavers, TaskOffers offers) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WatchedDirectory.class;
        }

        @Override
        public Session openSession() {
            return new WatchedDirectory(leavers, offers);
        }
    }
}
