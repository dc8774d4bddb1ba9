package io.redress.tasks;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Writes to the timeline of a complaint that one of its tasks changed hands, in the transaction of the change. */
@Component
class ChangesOnRecord {

    private final CaseTimeline timeline;

    ChangesOnRecord(CaseTimeline timeline) {
        this.timeline = timeline;
    }

    /** A task that is about no complaint leaves its trace in the engine's history alone. */
    void record(DelegateTask task, String actor, TaskChange change) {
        reference(task).ifPresent(reference -> timeline.record(reference, actor, change.kind(), change));
    }

    /** Of the instance, or of one that called it. */
    private static Optional<Reference> reference(DelegateTask task) {
        return Stream.iterate(task.getExecution(), execution -> execution != null, ChangesOnRecord::caller)
                .map(DelegateExecution::getProcessBusinessKey).filter(key -> key != null && Reference.isReference(key)).map(Reference::new).findFirst();
    }

    private static DelegateExecution caller(DelegateExecution execution) {
        return execution.getProcessInstance().getSuperExecution();
    }
}
