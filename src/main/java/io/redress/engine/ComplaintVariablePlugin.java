package io.redress.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Complaints;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Registers the live variable {@code complaint} with the engine, and keeps texts and amounts of case files out of its decision history. */
@Component
class ComplaintVariablePlugin extends AbstractProcessEnginePlugin {

    private final ComplaintViews views;
    private final Complaints complaints;
    private final PersonalDataAccess access;
    private final DecisionFacts facts;
    private final ObjectMapper json;

    ComplaintVariablePlugin(ComplaintViews views, Complaints complaints, PersonalDataAccess access, DecisionFacts facts, ObjectMapper json) {
        this.views = views;
        this.complaints = complaints;
        this.access = access;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreVariableSerializers(List.of(new ComplaintVariableSerializer(new CaseFileReader(views, access), json)));
        engine.setDmnHistoryEventProducer(new DigestingDecisionHistory(new CaseSalts(complaints), new TypedTextReads(views::fields),
                new FactRecorder(facts, views::fields)));
    }
}
