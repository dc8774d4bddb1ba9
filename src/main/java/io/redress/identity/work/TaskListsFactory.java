package io.redress.identity.work;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the engine {@link TaskLists} in place of its own. */
record TaskListsFactory(JdbcClient jdbc) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new TaskLists(jdbc);
    }
}
