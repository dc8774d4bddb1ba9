package io.redress.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replaces the engine's manager with {@link TaskQueryAuthorizationManager}. */
record TaskQueryAuthorizationManagerFactory(JdbcClient jdbc) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new TaskQueryAuthorizationManager(jdbc);
    }
}
