package io.redress.tasks;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Records in the timeline of a complaint that one of its tasks changed hands, in the transaction of the change. */
@Component
class TaskChangeAudit {

    private final CaseTimeline timeline;

    TaskChangeAudit(CaseTimeline timeline) {
        this.timeline = timeline;
    }

    /** A task that is not about a complaint is recorded in the engine's history only. */
    void record(DelegateTask task, String actor, TaskChange change) {
        reference(task).ifPresent(reference -> timeline.record(reference, actor, change.kind(), change));
    }

    /** The complaint of the instance or of one that called it. */
    private static Optional<Reference> reference(DelegateTask task) {
        return Stream.iterate(task.getExecution(), execution -> execution != null, TaskChangeAudit::caller)
                .map(DelegateExecution::getProcessBusinessKey).filter(key -> key != null && Reference.isReference(key)).map(Reference::new).findFirst();
    }

    private static DelegateExecution caller(DelegateExecution execution) {
        return execution.getProcessInstance().getSuperExecution();
    }
}
