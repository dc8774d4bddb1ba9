package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.engine.query.InstanceQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;

/** Records in the complaint's timeline that its procedure was migrated to another version of the model, and who ordered it; also for a batch. */
class MigrationAudit implements HistoryEventHandler {

    static final String KIND = "MIGRATED";

    private final ObjectProvider<CaseTimeline> timeline;
    private final InstanceQueries instances;

    MigrationAudit(ObjectProvider<CaseTimeline> timeline, InstanceQueries instances) {
        this.timeline = timeline;
        this.instances = instances;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)
                && event instanceof HistoricProcessInstanceEventEntity instance && Reference.isReference(instance.getBusinessKey())) {
            timeline.getObject().record(new Reference(instance.getBusinessKey()), orderedBy(), KIND,
                    Map.of("from", before(instance.getId()), "to", instance.getProcessDefinitionId()));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** The engine flushes the change at the end of the command. */
    private String before(String instance) {
        return instances.definitionOf(instance);
    }

    private String orderedBy() {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId())
                .or(this::whoOrderedTheBatch).orElse(CaseEntry.PROCEDURE);
    }

    private Optional<String> whoOrderedTheBatch() {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob())
                .flatMap(job -> instances.creatorOfBatch(job.getJobDefinitionId()));
    }
}
