package io.redress.procedure;

import io.redress.complaint.Complaints;
import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Connects the case file to every model that runs. */
@Component
class ProcedurePlugin extends AbstractProcessEnginePlugin {

    private final Complaints complaints;

    ProcedurePlugin(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new));
        listeners.add(new CaseStatus(complaints));
        listeners.add(new FreshAnswers());
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
