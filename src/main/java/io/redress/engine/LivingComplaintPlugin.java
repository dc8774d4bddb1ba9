package io.redress.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.ComplaintViews;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Teaches the engine the living variable {@code complaint}, and keeps texts of case files out of its decision history. */
@Component
class LivingComplaintPlugin extends AbstractProcessEnginePlugin {

    private final ComplaintViews views;
    private final ObjectMapper json;

    LivingComplaintPlugin(ComplaintViews views, ObjectMapper json) {
        this.views = views;
        this.json = json;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreVariableSerializers(List.of(new LivingComplaintSerializer(new CaseFileReader(views), json)));
        engine.setDmnHistoryEventProducer(new TextDigestingDecisionHistory());
    }
}
