package io.redress.engine;

import io.redress.engine.InstanceListener.Instance;
import io.redress.engine.query.InstanceQueries;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the {@link InstanceListener}s what the engine writes into its history. */
class InstanceListeners implements HistoryEventHandler {

    private final ObjectProvider<InstanceListener> listeners;
    private final InstanceQueries instances;

    InstanceListeners(ObjectProvider<InstanceListener> listeners, InstanceQueries instances) {
        this.listeners = listeners;
        this.instances = instances;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity instance) {
            if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
                listeners.orderedStream().forEach(listener -> listener.started(of(instance)));
            } else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
                listeners.orderedStream().forEach(listener -> listener.migrated(of(instance), orderedBy()));
            }
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static Instance of(HistoricProcessInstanceEventEntity instance) {
        return new Instance(instance.getId(), instance.getBusinessKey(), instance.getProcessDefinitionId(), instance.getProcessDefinitionKey(),
                instance.getSuperProcessInstanceId());
    }

    private String orderedBy() {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId()).or(this::creatorOfTheBatch).orElse(null);
    }

    private Optional<String> creatorOfTheBatch() {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob()).flatMap(job -> instances.creatorOfBatch(job.getJobDefinitionId()));
    }
}
