package io.redress.identity.work;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Replaces the engine's manager with {@link ValidatingFilterManager}. */
record ValidatingFilterManagerFactory(RefusalExceptions refusal) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return FilterManager.class;
    }

    @Override
    public Session openSession() {
        return new ValidatingFilterManager(refusal);
    }
}
