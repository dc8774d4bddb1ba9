package io.redress.models.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an XML file. Names are looked at without their prefix and, unless said otherwise, in any namespace: so does the engine. */
final class XmlElement {

    /** @param namespace empty where the attribute has none */
    record Attribute(String namespace, String name, String value) {}

    private final XmlElement parent;
    private final String namespace;
    private final String name;
    private final List<Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(XmlElement parent, String namespace, String name, List<Attribute> attributes) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void append(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    XmlElement parent() {
        return parent;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The text that stands in the element itself. */
    String text() {
        return text.toString().strip();
    }

    Optional<String> attribute(String wanted) {
        return attributes.stream().filter(attribute -> attribute.name().equals(wanted)).map(Attribute::value).findFirst();
    }

    Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<XmlElement> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }

    /** The id of the element, or of the nearest one around it that has one, which is what people find in Modeler. */
    String id() {
        return attribute("id").filter(id -> !id.isBlank()).orElseGet(() -> parent == null ? name : parent.id());
    }
}
