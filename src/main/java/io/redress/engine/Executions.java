package io.redress.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** What the engine knows about a step that is being executed and its public interface does not tell. */
public final class Executions {

    private Executions() {}

    /** The id of the outermost process instance. */
    public static String rootInstance(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getRootProcessInstanceId();
    }

    /** The id of the job that executes the current step; empty if a user's command does. */
    public static Optional<String> currentJob() {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob()).map(job -> job.getId());
    }
}
