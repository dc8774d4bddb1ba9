package io.redress.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Takes part in every model: is asked about each step when the model is read. Implementations are beans. */
public interface StepListener {

    /** The kinds of steps that listeners are asked about. */
    enum Kind {
        USER_TASK, SERVICE_TASK, RECEIVE_TASK, CALL_ACTIVITY, SUB_PROCESS, END_EVENT
    }

    /** @return what is to happen each time that the step begins; empty for nothing */
    Optional<Action> onStart(Kind kind, ExtensionProperties properties);

    /** What happens when the step begins, in the transaction of the engine. */
    @FunctionalInterface
    interface Action {
        void begin(DelegateExecution execution);
    }
}
