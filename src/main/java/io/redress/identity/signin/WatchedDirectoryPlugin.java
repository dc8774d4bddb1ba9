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

    WatchedDirectoryPlugin(Leavers leavers) {
        this.leavers = leavers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new Factory(leavers));
    }

    private record Factory(Leavers leavers) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WatchedDirectory.class;
        }

        @Override
        public Session openSession() {
            return new WatchedDirectory(leavers);
        }
    }
}
