package io.redress.identity.work;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Gives the engine {@link SafeFilters} in place of its own. */
record SafeFiltersFactory(Refusal refusal) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return FilterManager.class;
    }

    @Override
    public Session openSession() {
        return new SafeFilters(refusal);
    }
}
