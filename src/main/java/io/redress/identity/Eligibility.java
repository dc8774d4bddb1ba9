package io.redress.identity;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** The rules about who may work on a task, for those who give one away in the system's name; to be asked within a command of the engine. */
public interface Eligibility {

    /** Whether the task is offered to the user, and four eyes do not keep them apart. */
    boolean allows(DelegateTask task, String user);
}
