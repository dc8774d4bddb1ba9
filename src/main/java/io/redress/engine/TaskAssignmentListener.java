package io.redress.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Is told when a user assigns a task of any model or returns it, in the transaction of that change. Implementations are beans. */
@FunctionalInterface
public interface TaskAssignmentListener {

    /**
     * @param before the assignee before, null if it was unassigned
     * @param user who made the change
     */
    void assigned(DelegateTask task, String before, String user);
}
