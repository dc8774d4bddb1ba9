package io.redress.identity.setup;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads from a model who its audience is. */
class AudienceParser extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        properties(process)
                .filter(property -> Stream.of(Audience.VISIBLE_TO, Audience.STARTABLE_BY).anyMatch(property.attribute("name")::equals))
                .forEach(property -> definition.setProperty(property.attribute("name"), property.attribute("value")));
    }

    @Override
    public void parseStartEvent(Element startEvent, ScopeImpl scope, ActivityImpl activity) {
        boolean form = startEvent.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef") != null
                || startEvent.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formKey") != null;
        if (form && scope instanceof ProcessDefinitionEntity definition) {
            definition.setProperty(Audience.HAS_START_FORM, true);
        }
    }

    private static Stream<Element> properties(Element element) {
        return Stream.ofNullable(element.element("extensionElements"))
                .flatMap(extensions -> Stream.ofNullable(extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties")))
                .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream());
    }
}
