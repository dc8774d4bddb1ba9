package io.redress.engine;

import io.redress.engine.query.InstanceQueries;
import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Registers the listeners of other modules with the engine. They are looked up when they are first needed, as they may need the engine themselves. */
@Component
class ListenersPlugin extends AbstractProcessEnginePlugin {

    private final StepListeners steps;
    private final InstanceListeners instances;
    private final ObjectProvider<VariableChangeListener> variables;

    ListenersPlugin(ObjectProvider<StepListener> steps, ObjectProvider<TaskAssignmentListener> assignments, ObjectProvider<InstanceListener> instances,
            ObjectProvider<VariableChangeListener> variables, InstanceQueries queries) {
        this.steps = new StepListeners(steps, assignments);
        this.instances = new InstanceListeners(instances, queries);
        this.variables = variables;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new));
        listeners.add(steps);
        engine.setCustomPostBPMNParseListeners(listeners);
        engine.setRuntimeService(new ListeningRuntimeService(variables));
        engine.getCustomHistoryEventHandlers().add(instances);
    }
}
