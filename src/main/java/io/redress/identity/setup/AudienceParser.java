package io.redress.identity.setup;

import io.redress.engine.ExtensionProperties;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads the {@link Audience} of a process from its model. */
class AudienceParser extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        var properties = ExtensionProperties.of(process);
        Stream.of(Audience.VISIBLE_TO, Audience.STARTABLE_BY)
                .forEach(name -> properties.value(name).ifPresent(groups -> definition.setProperty(name, groups)));
    }

    @Override
    public void parseStartEvent(Element startEvent, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity definition && (has(startEvent, "formRef") || has(startEvent, "formKey"))) {
            definition.setProperty(Audience.HAS_START_FORM, true);
        }
    }

    private static boolean has(Element element, String attribute) {
        return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute) != null;
    }
}
