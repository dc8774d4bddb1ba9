package io.redress.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.impl.ModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.util.ModelUtil;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file: its name without the extension, its text as written and the parsed model (valid against the schema, otherwise parsing fails). */
record Diagram(String stem, String text, BpmnModelInstance model) {

    static Diagram of(String stem, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Diagram(stem, text, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    static List<Diagram> all() {
        return Shipped.files("processes", ".bpmn").map(Diagram::read).toList();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Every element of the BPMN or Camunda namespace, whatever its type. */
    Stream<ModelElementInstance> everything() {
        return descendants(model.getDefinitions());
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    private Stream<ModelElementInstance> descendants(ModelElementInstance element) {
        return element.getDomElement().getChildElements().stream()
                .map(child -> ModelUtil.getModelElement(child, (ModelInstanceImpl) model))
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    /** An attribute of the Camunda namespace, null if absent. */
    static String camunda(ModelElementInstance element, String name) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name);
    }

    static boolean camundaFlag(ModelElementInstance element, String name) {
        return "true".equals(camunda(element, name));
    }

    /** The extension elements of this type of an element itself, without those of nested elements. */
    static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list();
    }

    private static Diagram read(Path file) {
        try {
            return of(Shipped.stem(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
