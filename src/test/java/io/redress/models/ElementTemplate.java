package io.redress.models;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What Modeler shows an analyst in place of attributes: one file of {@code .camunda/element-templates}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ElementTemplate(String id, String name, List<String> appliesTo, List<Property> properties) {

    static final String FOLDER = ".camunda/element-templates";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Property(String label, String type, Object value, Binding binding, List<Choice> choices) {

        /** The element's value for this property, null if it has none. */
        String answer(BaseElement element) {
            return switch (binding.type) {
                case "property" -> Diagram.camunda(element, binding.name.replace("camunda:", ""));
                case "camunda:inputParameter" -> Diagram.extensions(element, CamundaInputOutput.class).stream()
                        .flatMap(io -> io.getCamundaInputParameters().stream())
                        .filter(input -> input.getCamundaName().equals(binding.name))
                        .map(input -> input.getTextContent())
                        .findFirst().orElse(null);
                case "camunda:property" -> Diagram.extensions(element, CamundaProperties.class).stream()
                        .flatMap(all -> all.getCamundaProperties().stream())
                        .filter(property -> binding.name.equals(property.getCamundaName()))
                        .map(property -> property.getCamundaValue())
                        .findFirst().orElse(null);
                default -> throw new IllegalStateException("No check for a binding of type " + binding.type);
            };
        }

        private Optional<String> misfit(BaseElement element) {
            var answer = answer(element);
            if ("Hidden".equals(type)) {
                var fixed = String.valueOf(value);
                return Optional.of(binding.name + " must be " + fixed).filter(misfit -> !fixed.equals(answer));
            }
            if ("Dropdown".equals(type)) {
                return Optional.of(binding.name + " is " + answer + ", which the template does not offer")
                        .filter(misfit -> choices.stream().noneMatch(choice -> choice.value.equals(answer)));
            }
            return Optional.of(binding.name + " is missing").filter(misfit -> answer == null || answer.isBlank());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Binding(String type, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(String name, String value) {}

    static List<ElementTemplate> all() {
        return Shipped.files(FOLDER, ".json").map(ElementTemplate::read).toList();
    }

    boolean isFor(BaseElement element) {
        return appliesTo.stream().anyMatch(type -> type.equalsIgnoreCase("bpmn:" + element.getElementType().getTypeName()));
    }

    /** The verb that this template applies, null if none. */
    String verb() {
        return properties.stream()
                .filter(property -> "camunda:delegateExpression".equals(property.binding.name))
                .map(property -> String.valueOf(property.value))
                .findFirst().orElse(null);
    }

    Stream<String> misfits(BaseElement element) {
        return isFor(element)
                ? properties.stream().flatMap(property -> property.misfit(element).stream())
                : Stream.of(id + " is not made for a " + element.getElementType().getTypeName());
    }

    private static ElementTemplate read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), ElementTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
