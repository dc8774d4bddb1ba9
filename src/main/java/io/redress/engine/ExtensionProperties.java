package io.redress.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The {@code camunda:property} elements of a model element, by which analysts configure the application. */
public record ExtensionProperties(Map<String, String> values) {

    public static ExtensionProperties of(Element element) {
        return new ExtensionProperties(properties(element).collect(Collectors.toMap(
                property -> property.attribute("name"), property -> property.attribute("value"), (first, second) -> second)));
    }

    private static Stream<Element> properties(Element element) {
        return Stream.ofNullable(element.element("extensionElements"))
                .flatMap(extensions -> Stream.ofNullable(extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties")))
                .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .filter(property -> property.attribute("name") != null && property.attribute("value") != null);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
