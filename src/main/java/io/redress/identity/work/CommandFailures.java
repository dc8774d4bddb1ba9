package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import io.redress.engine.command.CommandFields;
import io.redress.engine.query.TaskQueries;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/**
 * Restores the reason of a failed command where the engine hides it: an authorization exception thrown by a listener, and a task that is already
 * completed.
 */
@Component
class CommandFailures {

    private final TaskQueries tasks;
    private final RefusalExceptions refusal;

    CommandFailures(TaskQueries tasks, RefusalExceptions refusal) {
        this.tasks = tasks;
        this.refusal = refusal;
    }

    ProcessEngineException plain(Command<?> command, ProcessEngineException failure) {
        if (failure.getCause() instanceof AuthorizationException refused) {
            return refused;
        }
        return AllowedCommands.HANDING_ON.contains(command.getClass()) && isNotFound(failure)
                && isGone(CommandFields.of(command, "taskId", String.class)) ? refusal.notFound("work.gone") : failure;
    }

    private static boolean isNotFound(ProcessEngineException failure) {
        return failure instanceof NullValueException || failure instanceof NotFoundException;
    }

    private boolean isGone(String task) {
        return !tasks.exists(task);
    }
}
