package io.redress.procedure;

import io.redress.complaint.Reference;
import io.redress.engine.query.InstanceQueries;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Ensures that the procedure runs once for a complaint, regardless of who starts it and how the first run ended: another process cannot call it,
 * and a closed complaint cannot go through it again. A database index settles concurrent starts. Writing the history is the first thing that an
 * instance does; the listeners of a process with an asynchronous start would run too late to refuse it.
 */
class OneProcedurePerComplaint implements HistoryEventHandler {

    private final InstanceQueries instances;

    OneProcedurePerComplaint(InstanceQueries instances) {
        this.instances = instances;
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
        if (instances.isStarted(ComplaintProcedure.KEY, reference, instance.getId())) {
            throw new BadUserRequestException(reference + " has had its procedure; it is not started again.");
        }
    }
}
