package io.redress.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Counts the steps of each command, and tells whoever asked that something was ended, where the engine would say no more than that it failed. */
class EndedEvaluations extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        boolean outermost = StepsOfACommand.begin();
        try {
            return next.execute(command);
        } catch (ProcessEngineException e) {
            throw ended(e);
        } finally {
            if (outermost) {
                StepsOfACommand.end();
            }
        }
    }

    private static ProcessEngineException ended(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EvaluationTooLarge ended) {
                return ended;
            }
        }
        return failure;
    }
}
