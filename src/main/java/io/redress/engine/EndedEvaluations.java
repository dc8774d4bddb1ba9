package io.redress.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Tells whoever asked for a decision that it was ended, where the engine would say no more than that it failed. */
class EndedEvaluations extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof EvaluationTooLarge ended) {
                    throw ended;
                }
            }
            throw e;
        }
    }
}
