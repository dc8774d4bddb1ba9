package io.redress.tasks;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Records in the timeline that a user took a task from somebody or gave it to somebody, whichever client was used. Claiming an unassigned task and
 * returning one's own is routine work, which the engine's history keeps.
 */
@Component
class HandOverAudit implements TaskListener {

    private final ObjectProvider<TaskChangeAudit> record;

    HandOverAudit(ObjectProvider<TaskChangeAudit> record) {
        this.record = record;
    }

    @Override
    public void notify(DelegateTask task) {
        person(task).ifPresent(person -> {
            var change = new TaskChange(task.getTaskDefinitionKey(), task.getName(), before((TaskEntity) task), task.getAssignee(), null, null);
            if (!isNew(task) && !isEveryday(change, person)) {
                record.getObject().record(task, person, change);
            }
        });
    }

    private static Optional<String> person(DelegateTask task) {
        return Optional.ofNullable(task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
                .map(Authentication::getUserId);
    }

    private static String before(TaskEntity task) {
        return task.getPropertyChanges().get(TaskEntity.ASSIGNEE).getOrgValueString();
    }

    private static boolean isNew(DelegateTask task) {
        return ((TaskEntity) task).getRevision() == 0;
    }

    private static boolean isEveryday(TaskChange change, String person) {
        return change.from() == null && person.equals(change.to()) || person.equals(change.from()) && change.to() == null;
    }
}
