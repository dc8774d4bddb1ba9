package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records in the complaint's timeline that its procedure was migrated to another version of the model, and who ordered it; also for a batch. */
class MigrationAudit implements HistoryEventHandler {

    static final String KIND = "MIGRATED";

    private final ObjectProvider<CaseTimeline> timeline;
    private final JdbcClient jdbc;

    MigrationAudit(ObjectProvider<CaseTimeline> timeline, JdbcClient jdbc) {
        this.timeline = timeline;
        this.jdbc = jdbc;
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
        return jdbc.sql("select proc_def_id_ from act_ru_execution where id_ = ?").param(instance).query(String.class).single();
    }

    private String orderedBy() {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId())
                .or(this::whoOrderedTheBatch).orElse(CaseEntry.PROCEDURE);
    }

    private Optional<String> whoOrderedTheBatch() {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob())
                .flatMap(job -> jdbc.sql("select create_user_id_ from act_ru_batch where batch_job_def_id_ = ?")
                        .param(job.getJobDefinitionId()).query(String.class).optional());
    }
}
