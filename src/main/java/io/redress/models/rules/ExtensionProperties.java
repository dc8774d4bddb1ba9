package io.redress.models.rules;

import java.util.Arrays;
import java.util.stream.Stream;

/** The {@code camunda:property} values of an element. */
final class ExtensionProperties {

    private ExtensionProperties() {}

    record Property(String name, String value) {

        /** The items of a comma-separated list. */
        Stream<String> values() {
            return Arrays.stream(value.split(",", -1)).map(String::strip);
        }
    }

    static Stream<Property> of(XmlElement element) {
        return element.children("extensionElements").flatMap(extensions -> extensions.children("properties"))
                .flatMap(properties -> properties.children("property"))
                .map(property -> new Property(property.attribute("name").orElse("").strip(), property.attribute("value").orElse("")));
    }

    static Stream<Property> of(XmlElement element, String name) {
        return of(element).filter(property -> property.name().equals(name));
    }
}
