package io.redress.identity.work;

import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Gives the engine {@link DecisionAmounts} in place of its own. */
record DecisionAmountsFactory() implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return HistoricDecisionInstanceManager.class;
    }

    @Override
    public Session openSession() {
        return new DecisionAmounts();
    }
}
