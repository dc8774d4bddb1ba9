package io.redress.tasks;

import io.redress.engine.TaskAssignmentListener;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Records in the timeline that a user took a task from somebody or gave it to somebody, whichever client was used. Claiming an unassigned task and
 * returning one's own is routine work, which the engine's history keeps.
 */
@Component
class HandOverAudit implements TaskAssignmentListener {

    private final ObjectProvider<TaskChangeAudit> record;

    HandOverAudit(ObjectProvider<TaskChangeAudit> record) {
        this.record = record;
    }

    @Override
    public void assigned(DelegateTask task, String before, String user) {
        var change = new TaskChange(task.getTaskDefinitionKey(), task.getName(), before, task.getAssignee(), null, null);
        if (!isEveryday(change, user)) {
            record.getObject().record(task, user, change);
        }
    }

    private static boolean isEveryday(TaskChange change, String person) {
        return change.from() == null && person.equals(change.to()) || person.equals(change.from()) && change.to() == null;
    }
}
