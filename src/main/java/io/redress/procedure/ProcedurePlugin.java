package io.redress.procedure;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.engine.query.InstanceQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Connects the case file to every running model, and to changes made to running instances. */
@Component
class ProcedurePlugin extends AbstractProcessEnginePlugin {

    private final Complaints complaints;
    private final CaseAnswers answers;
    private final ObjectProvider<VariableChangeAudit> changes;
    private final MigrationAudit migrations;
    private final OneProcedurePerComplaint once;

    ProcedurePlugin(Complaints complaints, CaseAnswers answers, ObjectProvider<VariableChangeAudit> changes,
            ObjectProvider<CaseTimeline> timeline, InstanceQueries instances) {
        this.complaints = complaints;
        this.answers = answers;
        this.changes = changes;
        this.migrations = new MigrationAudit(timeline, instances);
        this.once = new OneProcedurePerComplaint(instances);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new));
        listeners.add(new CaseStatus(complaints));
        listeners.add(new AnswerReset(answers));
        engine.setCustomPostBPMNParseListeners(listeners);
        engine.setRuntimeService(new AuditingRuntimeService(changes));
        engine.getCustomHistoryEventHandlers().addAll(List.of(migrations, once));
    }
}
