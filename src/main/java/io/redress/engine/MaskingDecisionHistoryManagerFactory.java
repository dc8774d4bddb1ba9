package io.redress.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Replaces the engine's manager with {@link MaskingDecisionHistoryManager}. */
record MaskingDecisionHistoryManagerFactory(PersonalDataAccess access) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return HistoricDecisionInstanceManager.class;
    }

    @Override
    public Session openSession() {
        return new MaskingDecisionHistoryManager(access);
    }
}
