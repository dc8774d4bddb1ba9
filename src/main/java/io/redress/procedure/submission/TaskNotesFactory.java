package io.redress.procedure.submission;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.springframework.beans.factory.ObjectProvider;

/** Gives the engine {@link TaskNotes} in place of its own. */
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
