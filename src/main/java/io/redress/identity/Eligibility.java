package io.redress.identity;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Decides who may work on a task, for code that assigns tasks on the system's behalf; must be called within an engine command. */
public interface Eligibility {

    /** Whether the user is a candidate for the task and the four-eyes rule does not exclude them. */
    boolean allows(DelegateTask task, String user);
}
