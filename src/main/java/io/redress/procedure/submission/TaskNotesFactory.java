package io.redress.procedure.submission;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.springframework.beans.factory.ObjectProvider;

/** Provides {@link TaskNotes} to the engine in place of its own comment manager. */
record TaskNotesFactory(ObjectProvider<CaseNotes> notes) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return CommentManager.class;
    }

    @Override
    public Session openSession() {
        return new TaskNotes(notes);
    }
}
