package io.redress.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Counts the steps of each command, and reports to the caller that a limit was exceeded, where the engine would report only that the command
 * failed.
 */
class EvaluationLimitInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        boolean outermost = CommandStepLimit.begin();
        try {
            return next.execute(command);
        } catch (ProcessEngineException e) {
            throw translate(e);
        } finally {
            if (outermost) {
                CommandStepLimit.end();
            }
        }
    }

    private static ProcessEngineException translate(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EvaluationLimitExceededException exceeded) {
                return exceeded;
            }
        }
        return failure;
    }
}
