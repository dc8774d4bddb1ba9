package io.redress.procedure;

import io.redress.complaint.Reference;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ensures that the procedure runs once for a complaint, regardless of who starts it and how the first run ended: another process cannot call it,
 * and a closed complaint cannot go through it again. A database index settles concurrent starts. Writing the history is the first thing that an
 * instance does; the listeners of a process with an asynchronous start would run too late to refuse it.
 */
class OneProcedurePerComplaint implements HistoryEventHandler {

    private static final String EARLIER = """
            select count(*) from act_hi_procinst where business_key_ = :reference and proc_def_key_ = :procedure and id_ <> :instance
            """;

    private final JdbcClient jdbc;

    OneProcedurePerComplaint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity instance && event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)
                && ComplaintProcedure.KEY.equals(event.getProcessDefinitionKey())) {
            check(instance);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void check(HistoricProcessInstanceEventEntity instance) {
        var reference = instance.getBusinessKey();
        if (!Reference.isReference(reference) || instance.getSuperProcessInstanceId() != null) {
            throw new BadUserRequestException(ComplaintProcedure.KEY + " is started with the reference of a new complaint, by the application alone.");
        }
        if (earlier(reference, instance.getId()) > 0) {
            throw new BadUserRequestException(reference + " has had its procedure; it is not started again.");
        }
    }

    private int earlier(String reference, String instance) {
        return jdbc.sql(EARLIER).param("reference", reference).param("procedure", ComplaintProcedure.KEY).param("instance", instance)
                .query(Integer.class).single();
    }
}
